#!/usr/bin/env bash
# As .ci/smoke-forms.sh, for many forms: .ci/nightly-forms.sh [N], 500 unless told. The generators have a fixed seed, so
# that the same N means the same forms; the seed is printed.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
count=${1:-500}
[[ $count =~ ^[0-9]+$ && $count -gt 0 && $count -le 600 ]] || { printf 'usage: %s [1-600]\n' "$0" >&2; exit 2; }

rm -rf testkit/target/filled-forms
mvn -B -ntp -q -Dstyle.color=never -pl testkit -am test -Dsurefire.failIfNoSpecifiedTests=false -Dtest=FormProperties \
    -Dtest.forms="$count"
made=$(find testkit/target/filled-forms -name '*.docx' | wc -l)
((made == count)) || { printf 'nightly: FAIL %s of %s forms were made\n' "$made" "$count" >&2; exit 1; }
printf 'nightly: %s forms, seed %s\n' "$made" \
    "$(sed -n 's/.*seed = "\([0-9]*\)".*/\1/p' testkit/src/test/java/vn/thanthien/testkit/FormProperties.java | sort -u | paste -sd' ')"
exec .ci/smoke-forms.sh
