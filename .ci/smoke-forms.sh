#!/usr/bin/env bash
# Filled forms that LibreOffice has saved are read as they were before: the same document, the same problems. The forms
# are those of reports and plans that the tests of the testkit leave behind, 20, or 500 with -Pnightly.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'smoke: FAIL %s\n' "$1" >&2
    exit 1
}

forms=testkit/target/filled-forms
if ! compgen -G "$forms/*.docx" >/dev/null; then
    mvn -B -q -pl testkit -am test -Dsurefire.failIfNoSpecifiedTests=false -Dtest=FormProperties
fi
# not all at once: LibreOffice ends without a word somewhere in some hundreds of files
for attempt in 1 2; do
    printf '%s\0' "$forms"/*.docx | while IFS= read -r -d '' form; do
        [[ -s $work/saved/${form##*/} ]] || printf '%s\0' "$form"
    done | xargs -0 -r -n 50 soffice -env:UserInstallation="file://$work/office" --headless --convert-to docx \
        --outdir "$work/saved" >>"$work/office-$attempt.log" 2>&1 || printf 'smoke: --   LibreOffice ended early\n'
done

# the first run builds, and says so among the messages that are compared
./thanthien --version >/dev/null 2>&1 || fail "the command does not start"

count=0
for form in "$forms"/*.docx; do
    saved="$work/saved/${form##*/}"
    [[ -s $saved ]] || fail "LibreOffice did not save $form"
    for file in "$form" "$saved"; do
        code=0
        ./thanthien read - <"$file" >"$file.json" 2>"$file.txt" || code=$?
        [[ $code == 0 ]] || fail "$file: exit code $code: $(head -3 "$file.txt")"
    done
    cmp -s "$form.json" "$saved.json" || fail "$form: not the same after LibreOffice: $(diff "$form.json" "$saved.json" | head -5)"
    cmp -s "$form.txt" "$saved.txt" || fail "$form: other blanks after LibreOffice: $(diff "$form.txt" "$saved.txt" | head -5)"
    rm "$form.json" "$form.txt"
    count=$((count + 1))
done
((count > 0)) || fail "there are no filled forms"
printf 'smoke: ok   %s filled forms are the same after LibreOffice has saved them\n' "$count"
