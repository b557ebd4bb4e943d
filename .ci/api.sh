#!/usr/bin/env bash
# What the public classes of the modules have lost or changed since the last release (its tag v<version>), which is built in a
# work tree of its own. Fails if something broke within versions that promise to be compatible (docs/versioning.md):
# the same major version, before 1.0 the same minor one.
#   .ci/api.sh           against the last tag; without one there is nothing to compare with
#   .ci/api.sh COMMIT    against a commit, for looking
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

base=${1:-$(git describe --tags --abbrev=0 --match 'v*' 2>/dev/null || true)}
if [[ -z $base ]]; then
    printf 'api: no release yet, nothing to compare with\n'
    exit 0
fi

work=$(mktemp -d)
trap 'git worktree remove --force "$work/base" 2>/dev/null; rm -rf "$work"' EXIT
git worktree add -q --detach "$work/base" "$base"

version() { # folder
    sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$1/bom/pom.xml"
}
line() { # version: what it promises to be compatible with
    local version=${1%-SNAPSHOT}
    case $version in
        0.*) cut -d. -f1,2 <<<"$version" ;;
        *) cut -d. -f1 <<<"$version" ;;
    esac
}

mvn -B -ntp -q -Dstyle.color=never -f "$work/base" package -DskipTests
mvn -B -ntp -q -Dstyle.color=never package -DskipTests
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=com.github.siom79.japicmp:japicmp:0.23.1:jar:jar-with-dependencies -DoutputDirectory="$work" -pl bom
japicmp=$(echo "$work"/japicmp-*.jar)

then=$(version "$work/base")
now=$(version .)
broken=0
for module in core rules validation render render-pdf jackson3 testkit; do
    old=$work/base/$module/target/thanthien-$module-$then.jar
    new=$module/target/thanthien-$module-$now.jar
    [[ -f $old ]] || continue
    java -jar "$japicmp" --old "$old" --new "$new" --only-modified --only-incompatible --ignore-missing-classes \
        --exclude 'vn.thanthien.*.internal' -a public >"$work/$module.txt"
    if grep -q '\(\*\*\*!\|---!\|+++!\)' "$work/$module.txt"; then
        printf '\napi: %s since %s\n' "$module" "$base"
        cat "$work/$module.txt"
        broken=1
    else
        printf 'api: ok   %s is as compatible as it was at %s\n' "$module" "$base"
    fi
done

if ((broken)) && [[ $(line "$then") == "$(line "$now")" ]]; then
    printf 'api: FAIL what version %s promises is broken by %s\n' "$then" "$now" >&2
    exit 1
fi
