#!/usr/bin/env bash
# The projects of examples/consumers, built and run as strangers would: from what is published, in a local repository
# of their own that starts empty. Whatever else is needed is fetched from where Maven fetches it.
# CONSUMERS_REPOSITORY=folder keeps the fetched artifacts of others for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
repository=${CONSUMERS_REPOSITORY:-$work/repository}

ok() {
    printf 'consumers: ok   %s\n' "$1"
}
fail() {
    printf 'consumers: FAIL %s\n' "$1" >&2
    exit 1
}

# The jars and POMs that a release would publish, put where a local repository has them. Not by the install plugin,
# nor by the deploy plugin: both write to the user's own repository.
publish() {
    local version module
    version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' bom/pom.xml)
    rm -rf "$repository/vn/thanthien"
    put bom "thanthien-bom-$version" bom/pom.xml
    put parent "thanthien-parent-$version" pom.xml
    # four blanks: the modules of every build, not those of a profile
    for module in $(sed -n 's:^    <module>\(.*\)</module>$:\1:p' pom.xml); do
        [[ $module != bom ]] || continue
        grep -q "<artifactId>thanthien-$module</artifactId>" bom/pom.xml || fail "bom does not list thanthien-$module"
        put "$module" "thanthien-$module-$version" "$module/pom.xml" "$module/target/thanthien-$module-$version.jar"
    done
}

put() { # the module, name with version, POM, jar if it has one
    local folder=$repository/vn/thanthien/thanthien-$1/${2#"thanthien-$1-"}
    mkdir -p "$folder"
    cp "$3" "$folder/$2.pom"
    [[ $# -lt 4 ]] || cp "$4" "$folder/$2.jar"
}

# Builds outside this checkout, so that nothing of it is found by a relative path.
consumer() { # name, then what Maven is told
    local name=$1
    shift
    rm -rf "${work:?}/$name"
    cp -R "$root/examples/consumers/$name" "$work/$name"
    rm -rf "$work/$name/target"
    mvn -B -ntp -Dstyle.color=never -Dmaven.repo.local="$repository" -f "$work/$name/pom.xml" "$@" >"$work/$name.log" 2>&1
}

tests_run() { # name
    sed -n 's/^\[\(INFO\|WARNING\)\] Tests run: \([0-9]*\), .*[0-9]$/\2/p' "$work/$1.log" | tail -1
}

# with sources and Javadoc, as a release has them; the enforcer would ask for its addresses
mvn -B -ntp -q -Dstyle.color=never -Prelease -Denforcer.skip=true package -DskipTests || fail "packaging"
publish
ok "what is published: $(cd "$repository/vn/thanthien" && echo *)"

consumer plain -q compile exec:java -Dexec.args="$root/examples/hoang-cat-2023.json" ||
    { cat "$work/plain.log"; fail "plain"; }
grep -q '^/claims/.*80%' "$work/plain.log" || { cat "$work/plain.log"; fail "plain: the finding is not printed"; }
ok "plain: $(wc -l <"$work/plain.log") findings printed"

for version in 3.5.13 4.0.5; do
    consumer spring-boot -Dspring-boot.version=$version test ||
        { cat "$work/spring-boot.log"; fail "spring-boot on Spring Boot $version"; }
    [[ $(tests_run spring-boot) -gt 10 ]] || fail "spring-boot on Spring Boot $version: tests were not run"
    ok "spring-boot on Spring Boot $version: $(tests_run spring-boot) tests over HTTP"
done

consumer properties test || { cat "$work/properties.log"; fail "properties"; }
[[ $(tests_run properties) == 2 ]] || fail "properties: tests were not run"
ok "properties: the roll-up holds"

if consumer properties test -Dtest=ForgetfulRollUp; then
    fail "properties: the wrong roll-up was not caught"
fi
grep -q 'ERROR.* Tests run: 2, Failures: 2, Errors: 0' "$work/properties.log" ||
    { cat "$work/properties.log"; fail "properties: it failed otherwise than by its properties"; }
sed -n '/is never another than a true total/,/Original Sample/p' "$work/properties.log" | grep '^Shrunk Sample' >/dev/null ||
    { cat "$work/properties.log"; fail "properties: the sample was not shrunk"; }
ok "properties: the wrong roll-up is caught, by both properties"

consumer own-rules test || { cat "$work/own-rules.log"; fail "own-rules"; }
[[ $(tests_run own-rules) == 3 ]] || fail "own-rules: tests were not run"
ok "own-rules: a province's own rules, profile and tests"

consumer modular -q compile exec:exec -Dreport="$root/examples/hoang-cat-2023.json" -Ddocument="$work/modular.docx" ||
    { cat "$work/modular.log"; fail "modular"; }
grep -q 'module com.example.modular with module vn.thanthien.rules' "$work/modular.log" ||
    { cat "$work/modular.log"; fail "modular: not on the module path"; }
grep -q '^OWN-01 Mọi hồ sơ' "$work/modular.log" || { cat "$work/modular.log"; fail "modular: its own rule found nothing"; }
[[ $(unzip -p "$work/modular.docx" word/document.xml) == *"Hoằng Cát"* ]] || fail "modular: no document"
ok "modular: findings and a document on the module path"
