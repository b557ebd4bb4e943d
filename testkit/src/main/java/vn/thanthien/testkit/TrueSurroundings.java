package vn.thanthien.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.RegisteredUnit;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;

/** What lies outside a true report and agrees with it: a register, the plan that it answers, a neighbour's report. */
final class TrueSurroundings {

    /** What the neighbour tells; no true report has these sentences. */
    static final String NEIGHBOURS_TEXT =
            "Vùng bãi ven sông trồng dâu nuôi tằm, trạm bơm mới chạy từ vụ xuân nên ruộng cao không còn khô hạn. "
                    + "Chợ phiên dời sang khu đất rộng cạnh đình, mỗi tháng sáu phiên, hàng quán xếp thành dãy theo từng loại. "
                    + "Con đường từ bến đò lên trường học được đổ bê tông, hai bên trồng cau, ban đêm có đèn. "
                    + "Trạm y tế mở thêm buổi khám chiều thứ bảy cho người đi làm xa, thuốc phát tại chỗ. "
                    + "Lò gốm cũ thành nơi trưng bày, học sinh đến nặn đất mỗi dịp nghỉ hè cùng các nghệ nhân lớn tuổi.";

    private TrueSurroundings() {}

    /** Returns a context that knows all of it. */
    static CheckContext of(Report report) {
        Locality unit = report.getLocality();
        return CheckContext.none()
                .register(UnitRegister.builder()
                        .addUnits(row("1", unit, unit.getName()), row("2", unit, "Kim Xa"))
                        .build())
                .plan(PlanJson.read(plan(report).getBytes(StandardCharsets.UTF_8)))
                .peers(List.of(report, neighbour()));
    }

    private static RegisteredUnit row(String code, Locality unit, String name) {
        return RegisteredUnit.builder()
                .code(code)
                .kind(UnitKind.COMMUNE)
                .name(name)
                .district(unit.getDistrict())
                .province(unit.getProvince().orElseThrow())
                .build();
    }

    private static String plan(Report report) {
        int year = report.getPeriod().span().orElseThrow().to().getYear();
        return """
                {"locality": {"kind": "COMMUNE", "name": "%s"}, "period": {"year": %d},
                 "steps": [
                   {"text": "Ra mắt mô hình", "kind": "LAUNCH", "deadline": {"kind": "IN", "end": "%d-09"}},
                   {"text": "Khảo sát", "kind": "SURVEY", "deadline": {"kind": "IN", "end": "%d-12"}},
                   {"text": "Kiểm tra, rút kinh nghiệm", "kind": "REVIEW", "deadline": {"kind": "IN", "end": "%d-12"}},
                   {"text": "Niêm yết lịch tiếp công dân và đăng trên trang thông tin điện tử của xã",
                    "deadline": {"kind": "IN", "end": "%d-06"}}
                 ]}""".formatted(report.getLocality().getName(), year, year, year, year, year);
    }

    private static Report neighbour() {
        return ReportJson.read("""
                {"locality": {"kind": "COMMUNE", "name": "Kim Xa"}, "period": {"year": 2024},
                 "mentions": [{"symbol": "999/QĐ-UBND", "date": "2024-02-29", "roles": ["FOUNDS"]}],
                 "sections": [{"section": "S3.1", "paragraphs": ["%s"]}]}""".formatted(NEIGHBOURS_TEXT));
    }
}
