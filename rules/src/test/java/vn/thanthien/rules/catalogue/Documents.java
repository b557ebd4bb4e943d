package vn.thanthien.rules.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Report;

/** Documents of an invented commune whose form is right, for tests to spoil one thing at a time. */
final class Documents {

    static final Organ COMMITTEE =
            Organ.of("ỦY BAN NHÂN DÂN XÃ AN LẠC", OrganKind.PEOPLES_COMMITTEE, AdministrativeLevel.COMMUNE);
    static final Organ STEERING_BODY = Organ.of("Ban Chỉ đạo", OrganKind.STEERING_BODY, AdministrativeLevel.COMMUNE);
    static final Organ PARTY = Organ.of("Đảng ủy xã", OrganKind.PARTY_COMMITTEE, AdministrativeLevel.COMMUNE);
    static final Organ PROVINCE =
            Organ.of("Ủy ban nhân dân tỉnh", OrganKind.PEOPLES_COMMITTEE, AdministrativeLevel.PROVINCE);

    private Documents() {}

    static Report report(String example) {
        try {
            return ReportJson.read(Path.of("..", "examples", example + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan(String example) {
        try {
            return PlanJson.read(Path.of("..", "examples", example + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Locality.Builder locality() {
        return Locality.builder().kind(UnitKind.COMMUNE).name("An Lạc").province("tỉnh Thanh Hóa");
    }

    static DocumentHeader.Builder header() {
        return DocumentHeader.builder()
                .issuer(COMMITTEE)
                .symbol(DocumentSymbol.parse("45/BC-UBND"))
                .place("An Lạc")
                .date(PartialDate.parse("2025-12-20"))
                .kind(DocumentKind.REPORT)
                .abstractLine("Kết quả thực hiện mô hình xã An Lạc năm 2025");
    }

    static Signature.Builder signature() {
        return Signature.builder()
                .authority(SigningAuthority.ON_BEHALF)
                .onBehalfOf("ỦY BAN NHÂN DÂN")
                .office("CHỦ TỊCH")
                .name("Nguyễn Văn An");
    }

    static Recipient line(String printed, Organ... organs) {
        return Recipient.builder().printed(printed).organs(List.of(organs)).build();
    }

    /** Returns an issued report of 2025 whose form is right. */
    static Report.Builder report() {
        return Report.builder()
                .status(DocumentStatus.ISSUED)
                .locality(locality().build())
                .period(ReportingPeriod.ofYear(2025))
                .header(header().build())
                .addressees(List.of(line("Ủy ban nhân dân tỉnh", PROVINCE)))
                .recipients(List.of(line("Như trên"), line("Lưu: VT")))
                .signature(signature().build());
    }

    /** Returns an issued report with another head. */
    static Report withHeader(DocumentHeader.Builder header) {
        return report().header(header.build()).build();
    }

    /** Returns an issued report whose symbol is the given one. */
    static Report withSymbol(String printed) {
        return withHeader(header().symbol(DocumentSymbol.parse(printed)));
    }

    /** Returns an issued report that cites what is given. */
    static Report citing(DocumentMention... mentions) {
        return report().mentions(List.of(mentions)).build();
    }

    /** Returns an issued plan of 2025 whose form is right. */
    static Plan.Builder plan() {
        return Plan.builder()
                .status(DocumentStatus.ISSUED)
                .locality(locality().build())
                .period(ReportingPeriod.ofYear(2025))
                .header(header().symbol(DocumentSymbol.parse("12/KH-UBND"))
                        .date(PartialDate.parse("2025-02-10"))
                        .kind(DocumentKind.PLAN)
                        .build())
                .recipients(List.of(line("Lưu: VT")))
                .signature(signature().build());
    }

    static DocumentMention.Builder mention(String symbol) {
        return DocumentMention.builder().symbol(DocumentSymbol.parse(symbol));
    }

    static DocumentMention mention(String symbol, String date, Organ issuer, DocumentRole... roles) {
        return mention(symbol)
                .date(PartialDate.parse(date))
                .issuers(List.of(issuer))
                .roles(List.of(roles))
                .build();
    }
}
