#!/usr/bin/env bash
# End to end, as a user meets it: a fresh clone, the launcher, awkward surroundings. Each check prints one line.
set -euo pipefail
cd "$(dirname "$0")/.."
source_tree=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # what was checked; the condition has been evaluated by the caller
    printf 'smoke: ok   %s\n' "$1"
}
fail() {
    printf 'smoke: FAIL %s\n' "$1" >&2
    exit 1
}

clone="$work/bản sao có dấu"
git clone --quiet "$source_tree" "$clone"
cd "$work"

out=$("$clone/thanthien" --version </dev/null) || fail "first run builds and prints the version"
[[ $out == thanthien\ * ]] || fail "--version prints the name: $out"
check "fresh clone in a folder with blanks and diacritics: $out"

ln -s "$clone/thanthien" "$work/liên kết"
[[ $("$work/liên kết" --version) == "$out" ]] || fail "through a symlink, from another folder"
check "through a symlink, from another folder"

for locale in C POSIX vi_VN.UTF-8 C.UTF-8; do
    name="báo cáo xã Đông Sơn.json"
    said=$(LC_ALL=$locale "$clone/thanthien" "$name" 2>&1) && fail "LC_ALL=$locale: an unknown argument must be refused"
    [[ $said == *"$name"* ]] || fail "LC_ALL=$locale: a Vietnamese argument is lost: $said"
    check "LC_ALL=$locale: a Vietnamese argument arrives whole"
done

code=0
"$clone/thanthien" --no-such-option >/dev/null 2>&1 || code=$?
[[ $code == 2 ]] || fail "wrong use must exit with 2, not $code"
check "exit codes pass through"

[[ -z $(git -C "$clone" status --porcelain) ]] || fail "building leaves files that git does not ignore"
check "the clone stays clean"

printf 'smoke: all passed\n'
