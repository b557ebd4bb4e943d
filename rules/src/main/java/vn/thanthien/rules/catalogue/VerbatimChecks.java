package vn.thanthien.rules.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.document.VerbatimWords;
import vn.thanthien.core.finding.Place;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** What is kept in the words of the document, since no member can hold it. */
final class VerbatimChecks {

    /** The members that hold days; elsewhere "4/5" is a share. */
    private static final Set<String> DAYS = Set.of(
            "date",
            "noticeDate",
            "resultsDate",
            "start",
            "end",
            "deadline",
            "deadlineStart",
            "received",
            "accepted",
            "due",
            "validFrom",
            "validTo",
            "until");

    private static final List<Pattern> PRINTED = Stream.of(
                    "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?",
                    "(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?")
            .map(day -> Pattern.compile("(?<!\\d)" + day + "(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private VerbatimChecks() {}

    static void daysExist(Subject subject, Evaluation run) {
        List<VerbatimWords> verbatim = subject.document().getVerbatim();
        boolean compared = false;
        for (int i = 0; i < verbatim.size(); i++) {
            VerbatimWords words = verbatim.get(i);
            if (!holdsADay(words.getAt())) {
                continue;
            }
            for (Pattern printed : PRINTED) {
                Matcher day = printed.matcher(words.getWording());
                while (day.find()) {
                    compared = true;
                    Place place = place(words, i, run);
                    run.holdsIf(
                            exists(day),
                            () -> run.breach(place)
                                    .expected()
                                    .actual(words.getWording())
                                    .add());
                }
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean holdsADay(String pointer) {
        return DAYS.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** Without a year, 29/2 is a day of some year. */
    private static boolean exists(Matcher day) {
        int ofMonth = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        try {
            if (day.group(3) == null) {
                MonthDay.of(month, ofMonth);
            } else {
                LocalDate.of(Integer.parseInt(day.group(3)), month, ofMonth);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Place place(VerbatimWords words, int index, Evaluation run) {
        return Place.of(
                "/verbatim/" + index,
                "verbatim#" + ContentPlaces.withoutPositions(words.getAt()),
                run.rule().phrase("place", words.getAt()));
    }
}
