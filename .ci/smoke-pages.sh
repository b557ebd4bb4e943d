#!/usr/bin/env bash
# Pages as they are printed: a signature never stands without the last words of its document, nothing stands outside the
# margins. The .docx through LibreOffice and the .pdf; where Chromium is there, the page of HTML too. Typical content, a
# very long name of the commune, three signers.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'smoke: FAIL %s\n' "$1" >&2
    exit 1
}

long='Nguyễn Thị Minh Khai Thượng Nguyên Phong Thịnh Hòa'
signers='"jointSignatures": [{"office": "CHỦ TỊCH", "name": "Nguyễn Văn An"}, {"office": "BÍ THƯ", "name": "Trần Văn Cường"}]'
organs='"jointIssuers": [{"name": "BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ THANH BÌNH"}, {"name": "ĐẢNG ỦY XÃ"}]'
for kind in report:complete-2025 plan:complete-plan-2026; do
    example=examples/${kind#*:}.json
    cp "$example" "$work/${kind%:*}.json"
    sed "s/Thanh Bình/$long/g" "$example" >"$work/${kind%:*}-long.json"
    sed "0,/\"locality\"/s//$signers, \"locality\"/; 0,/\"symbol\"/s//$organs, \"symbol\"/" "$example" \
        >"$work/${kind%:*}-joint.json"
done
for data in "$work"/*.json; do
    for form in docx pdf html; do
        ./thanthien render "$data" -o "${data%.json}.$form" >/dev/null || fail "render $data"
    done
done
for kind in decision notice commitment; do
    for form in docx pdf html; do
        ./thanthien form "$kind" "examples/papers/$kind.json" -o "$work/$kind.$form" >/dev/null || fail "form $kind"
    done
done
mkdir "$work/word" "$work/page" "$work/own"
mv "$work"/*.pdf "$work/own"
soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/word" "$work"/*.docx \
    >/dev/null 2>&1 || fail "LibreOffice cannot print the documents"
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [[ -n $chromium ]]; then
    for page in "$work"/*.html; do
        name=${page##*/}
        "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$work/browser" --no-pdf-header-footer \
            --print-to-pdf="$work/page/${name%.html}.pdf" "file://$page" >/dev/null 2>&1 || fail "Chromium cannot print $name"
    done
else
    printf 'smoke: --   no Chromium here: HTML was not printed\n'
fi

# The page on which the signer stands, up to the name.
signed_page() { # file, name
    local pages page
    pages=$(pdfinfo "$1" | sed -n 's/^Pages: *//p')
    for ((page = 1; page <= pages; page++)); do
        pdftotext -f "$page" -l "$page" -layout "$1" "$work/text"
        if grep -q -E "(^| )$2( |$)" "$work/text" && grep -q -E 'CHỦ TỊCH|TRƯỞNG BAN' "$work/text"; then
            cat "$work/text"
            return
        fi
    done
}

count=0
for file in "$work"/{word,page,own}/*.pdf; do
    [[ -e $file ]] || continue
    kind=${file##*/}
    data=$work/${kind%.pdf}.json
    [[ -e $data ]] || data=examples/papers/${kind%.pdf}.json
    name=$(grep -A9 '"signature"' "$data" | sed -n 's/.*"name": "\([^"]*\)".*/\1/p' | head -1)
    [[ $kind == *-joint.pdf ]] && name='Trần Văn Cường'
    [[ -n $name ]] || fail "$kind: the data tell no signer"
    signed_page "$file" "$name" >"$work/signed"
    [[ -s $work/signed ]] || fail "${file#"$work"/}: no page has the signature of $name"
    # a line of the body is longer than any line of the signature
    grep -q -E '^ {0,12}[^ ].{50,}' <(sed -E '/CHỦ TỊCH|TM\. |TRƯỞNG BAN/,$d' "$work/signed") \
        || fail "${file#"$work"/}: the signature stands alone on its page"
    # no word lies outside the paper
    pdftotext -bbox "$file" "$work/words"
    awk -F'"' '/<page /{w = $2} /<word /{if ($2 < 20 || $6 > w - 20) {print; bad = 1}} END{exit bad}' "$work/words" >"$work/outside" \
        || fail "${file#"$work"/}: outside the margins: $(head -1 "$work/outside")"
    # the second page has its number, the first has none
    [[ $(pdfinfo "$file" | sed -n 's/^Pages: *//p') == 1 ]] \
        || [[ $(pdftotext -f 2 -l 2 "$file" - | sed -n '/[^ ]/{p;q}') =~ ^\ *2\ *$ ]] \
        || fail "${file#"$work"/}: no number on page 2"
    [[ ! $(pdftotext -f 1 -l 1 "$file" - | sed -n '/[^ ]/{p;q}') =~ ^\ *1\ *$ ]] || fail "${file#"$work"/}: a number on page 1"
    # a line is not broken inside a word of an organ
    if [[ $kind == *-joint.pdf ]]; then
        pdftotext -layout -f 1 -l 1 "$file" - | grep -q -E '^ *(BAN MẶT|TRẬN|QUỐC|NAM XÃ)' && fail "${file#"$work"/}: a word is broken"
        pdftotext -layout -f 1 -l 1 "$file" - | grep -q 'XÃ.THANH.BÌNH.-' || fail "${file#"$work"/}: nothing between the organs"
    fi
    count=$((count + 1))
done
printf 'smoke: ok   %s documents: signatures with the last words, all within the margins\n' "$count"
