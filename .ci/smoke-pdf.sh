#!/usr/bin/env bash
# The command's PDF as others read it (poppler), the same bytes from two runs, and veraPDF's verdict on every sample of
# the tests of render-pdf: mvn verify asks it about one of each kind.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ok() {
    printf 'smoke: ok   %s\n' "$1"
}
fail() {
    printf 'smoke: FAIL %s\n' "$1" >&2
    exit 1
}

for run in 1 2; do
    ./thanthien render examples/complete-2025.json -o "$work/$run.pdf" >/dev/null || fail "render -o .pdf"
done
cmp -s "$work/1.pdf" "$work/2.pdf" || fail "two runs wrote different bytes"
pdfinfo "$work/1.pdf" >"$work/info"
grep -q '^Tagged: *yes' "$work/info" || fail "not tagged: $(cat "$work/info")"
grep -q '^Title: *BÁO CÁO Kết quả' "$work/info" || fail "no title: $(cat "$work/info")"
pdffonts "$work/1.pdf" | tail -n +3 >"$work/fonts"
if grep -v ' yes yes yes ' "$work/fonts"; then
    fail "fonts that are not embedded, or without Unicode"
fi
pdftotext "$work/1.pdf" "$work/text"
grep -q 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' "$work/text" || fail "the text cannot be copied"
ok "render: the same bytes twice, tagged, $(wc -l <"$work/fonts") fonts embedded"

./thanthien form slogan-board -o "$work/board.pdf" >/dev/null || fail "form -o .pdf"
pdfinfo "$work/board.pdf" >"$work/info"
grep -q '^Page size: *1190.* x 841.* pts' "$work/info" || fail "the board is not A3: $(cat "$work/info")"
ok "form: the board is A3"

mvn -B -ntp -q -Dstyle.color=never -pl render-pdf -am test -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtest=PdfConformanceTest -Dpdf.all=true >"$work/verapdf.log" 2>&1 || { tail -50 "$work/verapdf.log"; fail "veraPDF"; }
count=$(grep -c '<testcase' render-pdf/target/surefire-reports/TEST-vn.thanthien.render.pdf.PdfConformanceTest.xml)
((count > 50)) || fail "veraPDF saw $count samples only"
ok "veraPDF: $count samples are PDF/A-2a and PDF/UA-1"
