package vn.thanthien.render.docx;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;

/** A document in which nearly every place holds text that would break a careless writer. */
final class Hostile {

    static final String TEXT = "a\u0000\u0008\u001f\ud800b\udc00]]>&amp;<w:t>{{x}}\"'\uFFFE\uFFFF\r\n\tđ😀";

    /** What of it can be seen in the file. */
    static final String SEEN = "a\uFFFDb\uFFFD]]>&amp;<w:t>{{x}}\"'";

    /** A word without a place to break, mixed so that it does not look like a zip bomb. */
    static final String LONG_WORD = new Random(1)
            .ints(100_000, 0, 60)
            .mapToObj(i -> Character.toString('ạ' + i))
            .collect(Collectors.joining());

    private Hostile() {}

    static AdministrativeDocument document() {
        return AdministrativeDocument.builder()
                .managingOrgan(Phrase.of(TEXT))
                .issuingOrgan(Phrase.of(TEXT + LONG_WORD))
                .number(DocumentNumber.of(Blank.dotted(TEXT, TEXT), TEXT))
                .dateline(Dateline.of(TEXT, LocalDate.of(2026, 10, 10)))
                .type(TEXT)
                .subject(Phrase.of(TEXT + LONG_WORD))
                .addressee(Phrase.of(TEXT))
                .addressee(Phrase.of(LONG_WORD))
                .legalBasis(Phrase.of(TEXT))
                .heading(Level.PART, TEXT)
                .heading(Level.CLAUSE, LONG_WORD)
                .paragraph(Phrase.of(TEXT).plus(Blank.of("x".repeat(64), TEXT).withValue(TEXT)))
                .dash(Phrase.of(LONG_WORD))
                .block(Table.of(
                        List.of(Column.text(1), Column.number(1_000_000)),
                        List.of(Row.of(TEXT, LONG_WORD)),
                        List.of(Row.of(Cell.of(TEXT + LONG_WORD).spanning(2, 1)))))
                .paragraphs(".".repeat(100_000))
                .recipient(Phrase.of(TEXT))
                .filedAt(TEXT)
                .signature(Signature.of(Phrase.of(TEXT), Phrase.of(LONG_WORD)))
                .property(TEXT, TEXT)
                .build();
    }
}
