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

# Runs the command with the given words, in a locale that knows no Vietnamese; sets $said (both streams) and $code.
run() {
    code=0
    said=$(LC_ALL=C "$clone/thanthien" "$@" 2>&1 </dev/null) || code=$?
}
report="$work/báo cáo xã Hoằng Cát.json"
cp "$clone/examples/hoang-cat-2023.json" "$report"

run check "$report"
[[ $code == 1 && $said == *"báo cáo của xã Hoằng Cát"*"CẦN XEM LẠI: "* ]] || fail "check, exit code $code: $said"
check "check under LC_ALL=C: a Vietnamese file name, Vietnamese findings, exit code 1"

run check "$report" --format json --lang en
[[ $code == 1 && $said == *'"verdict" : "NEEDS_REVIEW"'* ]] || fail "check --format json, exit code $code: $said"
check "check --format json"

"$clone/thanthien" completion >"$work/completion.bash"
offered=$(bash -c 'source "$1" && COMP_WORDS=(thanthien check --format s) COMP_CWORD=3 && _complete_thanthien 2>/dev/null; echo "${COMPREPLY[*]}"' - "$work/completion.bash")
[[ $offered == sarif ]] || fail "completion offers: $offered"
check "completion offers values"

printf '{"locality": 12}' >"$work/hỏng.json"
run check "$work/hỏng.json"
[[ $code == 2 && $said == *"hỏng.json: Dòng 1, cột 14, /locality: cần "* ]] || fail "bad input, exit code $code: $said"
run check "$work/không có.json"
[[ $code == 2 && $said == *"không có.json: không có tệp này" ]] || fail "missing file, exit code $code: $said"
check "bad input: exit code 2, and the place that is wrong"

code=0
cp "$clone/cli/target/thanthien.jar" "$work/plain.jar"
said=$(LC_ALL=C "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$work/plain.jar" check "$report" 2>&1 </dev/null) || code=$?
[[ $code == 2 && $said == *"LC_ALL=C.UTF-8"* ]] || fail "java -jar under LC_ALL=C, exit code $code: $said"
check "java -jar under LC_ALL=C: tells why a Vietnamese file name is lost"

document="$work/báo cáo.docx"
run render "$report" -o "$document"
[[ $code == 0 && $said == *"$document" && -s $document ]] || fail "render, exit code $code: $said"
run render --skeleton report -o "$work/mẫu báo cáo.docx"
[[ $code == 0 && -s "$work/mẫu báo cáo.docx" ]] || fail "render --skeleton, exit code $code: $said"
run render "$work/hỏng.json" -o "$work/hỏng.docx"
[[ $code == 2 && ! -e $work/hỏng.docx ]] || fail "render of bad input must leave nothing behind, exit code $code: $said"
[[ -z $(find "$work" -maxdepth 1 -name '.thanthien*') ]] || fail "render leaves a temporary file"
check "render: the document is there, or nothing"

soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work" "$document" >/dev/null 2>&1 \
    || fail "LibreOffice cannot open what render wrote"
printed=$(pdftotext -layout "$work/báo cáo.pdf" - | tr -s '[:space:]' ' ')
for words in "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" "BÁO CÁO" "Chính quyền thân thiện" "Hoằng Cát"; do
    [[ $printed == *"$words"* ]] || fail "the printed report lacks: $words"
done
check "render: LibreOffice prints it, with the words that must be there"

remarks="$work/ghi chú.docx"
run render "$clone/examples/faulty-2025.json" --check -o "$remarks"
[[ $code == 1 && -s $remarks ]] || fail "render --check, exit code $code: $said"
findings=$(unzip -p "$remarks" word/comments.xml | grep -o '<w:comment ' | wc -l)
((findings > 5)) || fail "render --check wrote $findings comments"
soffice -env:UserInstallation="file://$work/office" --headless --convert-to odt --outdir "$work" "$remarks" >/dev/null 2>&1 \
    || fail "LibreOffice cannot open the document with comments"
kept=$(unzip -p "$work/ghi chú.odt" content.xml | grep -o '<office:annotation ' | wc -l)
[[ $kept == "$findings" ]] || fail "LibreOffice keeps $kept of $findings comments"
check "render --check: each finding is a comment, which LibreOffice keeps"

[[ -z $(git -C "$clone" status --porcelain) ]] || fail "building leaves files that git does not ignore"
check "the clone stays clean"

printf 'smoke: all passed\n'
