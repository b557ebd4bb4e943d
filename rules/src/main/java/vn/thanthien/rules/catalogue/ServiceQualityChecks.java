package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ServiceQuality;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** The index of service quality (Quyết định 766/QĐ-TTg): points of a group within its maximum, the total their sum. */
final class ServiceQualityChecks {

    private static final BigDecimal TRANSPARENCY = BigDecimal.valueOf(18);
    private static final BigDecimal TIMELINESS = BigDecimal.valueOf(20);
    private static final BigDecimal DIGITISATION = BigDecimal.valueOf(22);
    private static final BigDecimal ONLINE_SERVICES = BigDecimal.valueOf(22);
    private static final BigDecimal SATISFACTION = BigDecimal.valueOf(18);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ServiceQualityChecks() {}

    static void pointsWithinGroups(Report report, Subject subject, Evaluation run) {
        boolean compared = check(report.getFigures(), "/figures", run);
        for (int i = 0; i < report.getYears().size(); i++) {
            compared |= check(Optional.of(report.getYears().get(i)), "/years/" + i, run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean check(Optional<PeriodFigures> figures, String place, Evaluation run) {
        Optional<ServiceQuality> quality = figures.flatMap(PeriodFigures::getServiceQuality);
        if (quality.isEmpty()) {
            return false;
        }
        Map<String, Optional<PrintedDecimal>> groups = new LinkedHashMap<>();
        groups.put("transparency", quality.get().getTransparency());
        groups.put("timeliness", quality.get().getTimeliness());
        groups.put("digitisation", quality.get().getDigitisation());
        groups.put("onlineServices", quality.get().getOnlineServices());
        groups.put("satisfaction", quality.get().getSatisfaction());
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        boolean compared = false;
        for (Map.Entry<String, Optional<PrintedDecimal>> group : groups.entrySet()) {
            Optional<PrintedDecimal> points = group.getValue();
            whole &= points.isPresent();
            if (points.isPresent()) {
                compared = true;
                sum = sum.add(points.get().toBigDecimal());
                atMost(maximum(group.getKey()), points.get(), place, group.getKey(), run);
            }
        }
        Optional<PrintedDecimal> total = quality.get().getTotal();
        if (total.isPresent()) {
            compared = true;
            if (whole && sum.compareTo(total.get().toBigDecimal()) != 0) {
                run.breach(at(place, "total", run))
                        .variant("sum")
                        .expected(ArithmeticChecks.withItsDigits(sum))
                        .actual(total.get())
                        .add();
            } else {
                atMost(ALL, total.get(), place, "total", run);
            }
        }
        return compared;
    }

    private static void atMost(BigDecimal maximum, PrintedDecimal points, String place, String group, Evaluation run) {
        run.holdsIf(
                points.toBigDecimal().compareTo(maximum) <= 0,
                () -> run.breach(at(place, group, run))
                        .expected(maximum.longValueExact())
                        .actual(points)
                        .add());
    }

    private static BigDecimal maximum(String group) {
        return switch (group) {
            case "transparency" -> TRANSPARENCY;
            case "timeliness" -> TIMELINESS;
            case "digitisation" -> DIGITISATION;
            case "onlineServices" -> ONLINE_SERVICES;
            default -> SATISFACTION;
        };
    }

    private static Place at(String place, String group, Evaluation run) {
        String key = place.substring(1).replace('/', '.') + ".serviceQuality." + group;
        return Place.of(place + "/serviceQuality/" + group, key, run.rule().phrase("place." + group));
    }
}
