package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.Proposal;
import vn.thanthien.core.report.Proposals;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.Subject;

/** Whether those to whom the document speaks also receive it. */
final class AddresseeChecks {

    private static final String LEVELS = "government.levels";

    /** Province and commune. */
    private static final int TWO_LEVELS = 2;

    private static final List<String> ASKING = List.of(
            "đề nghị", "kiến nghị", "đề xuất", "xin ý kiến", "mong", "quan tâm", "hỗ trợ", "bố trí", "cho phép");

    private AddresseeChecks() {}

    /** Proposals ask somebody for something; lessons and tasks of the commune's own stand elsewhere. */
    static void proposalsAsk(Report report, Subject subject, Evaluation run) {
        List<Proposal> items = report.getProposals().map(Proposals::getItems).orElse(List.of());
        if (items.isEmpty()) {
            run.notApplicable();
            return;
        }
        boolean asks = items.stream()
                .anyMatch(item -> !item.getAddressees().isEmpty()
                        || ASKING.stream().anyMatch(word -> VietnameseText.contains(item.getText(), word)));
        run.holdsIf(
                asks,
                () -> run.breach(Place.of(
                                "/proposals/items", "proposals", run.rule().phrase("place")))
                        .expected()
                        .actual(items.size())
                        .add());
    }

    /**
     * Whom the closing addresses receives the report; so does whoever asked for it, and whose directive a plan is based
     * on. One body is told once. Addressees of the head count, whether "Như trên" repeats them is another rule's.
     */
    static void addresseesReceive(Subject subject, Evaluation run) {
        if (subject.document().getRecipients().isEmpty()
                || ContentPlaces.isIllegible(subject, "/recipients")
                || ContentPlaces.isIllegible(subject, "/addressees")) {
            run.notApplicable();
            return;
        }
        List<Organ> asked = new ArrayList<>();
        List<Organ> closing =
                subject.document().getClosing().map(Closing::getAddressees).orElse(List.of());
        for (int i = 0; i < closing.size(); i++) {
            Organ organ = closing.get(i);
            if (isNew(organ, asked)) {
                Place place = Place.of(
                        "/closing/addressees/" + i,
                        "closing.addressees#" + ContentPlaces.key(organ.getName()),
                        run.rule().phrase("place"));
                tell(subject, organ, place, Severity.ERROR, "", run);
            }
        }
        boolean plan = subject.document() instanceof Plan;
        List<DocumentMention> mentions = subject.document().getMentions();
        for (int i = 0; i < mentions.size(); i++) {
            DocumentMention mention = mentions.get(i);
            boolean orders = mention.hasRole(DocumentRole.ORDERS_REPORT);
            boolean directs = plan
                    && mention.hasRole(DocumentRole.SUPERIOR_DIRECTIVE)
                    && mention.hasRole(DocumentRole.LEGAL_BASIS);
            for (int j = 0; (orders || directs) && j < mention.getIssuers().size(); j++) {
                Organ organ = mention.getIssuers().get(j);
                if (isNew(organ, asked)) {
                    Place place = Place.of(
                            "/mentions/" + i + "/issuers/" + j,
                            "recipients#" + ContentPlaces.key(organ.getName()),
                            run.rule().phrase(orders ? "orders.place" : "directs.place"));
                    tell(subject, organ, place, Severity.WARNING, orders ? "orders" : "directs", run);
                }
            }
        }
        if (asked.isEmpty()) {
            run.notApplicable();
        }
    }

    private static boolean isNew(Organ organ, List<Organ> asked) {
        if (asked.stream().anyMatch(organ::isSameBodyAs)) {
            return false;
        }
        asked.add(organ);
        return true;
    }

    private static void tell(
            Subject subject, Organ organ, Place place, Severity severity, String variant, Evaluation run) {
        boolean received = subject.document().getRecipients().stream().anyMatch(line -> line.names(organ))
                || subject.document().getAddressees().stream().anyMatch(line -> line.names(organ));
        run.holdsIf(received, () -> {
            Evaluation.Breach breach = run.breach(place).severity(severity);
            if (!variant.isEmpty()) {
                breach.variant(variant);
            }
            breach.expected(organ).actual(names(subject)).add();
        });
    }

    private static List<String> names(Subject subject) {
        return subject.document().getRecipients().stream()
                .filter(line -> !line.isArchiveLine())
                .map(Recipient::getPrinted)
                .toList();
    }

    /** Where there is no district level on the day, no body of it is addressed. */
    static void noDistrictBody(Subject subject, Evaluation run) {
        Optional<Requirement> levels = subject.day()
                .map(day -> subject.requirement(LEVELS, new DateSpan(day, day)))
                .filter(Requirement::isKnown);
        List<Addressed> bodies = addressed(subject);
        if (levels.isEmpty() || bodies.isEmpty()) {
            run.notApplicable();
            return;
        }
        List<Addressed> district = bodies.stream()
                .filter(body -> body.organ()
                        .getLevel()
                        .filter(AdministrativeLevel.DISTRICT::equals)
                        .isPresent())
                .toList();
        if (levels.get().most() > TWO_LEVELS || district.isEmpty()) {
            run.holds();
            return;
        }
        Addressed first = district.get(0);
        Evaluation.Breach breach = run.breach(first.place(run))
                .expected(subject.day().get())
                .actual(district.stream().map(Addressed::organ).toList());
        district.stream().skip(1).forEach(body -> breach.related(body.place(run)));
        levels.get().ground(breach).add();
    }

    /** A report of a time in which there is no district level names no district of its own. */
    static void districtHasEnded(Report report, Subject subject, Evaluation run) {
        Optional<Requirement> levels = report.getPeriod()
                .span()
                .map(span -> subject.requirement(LEVELS, span))
                .filter(Requirement::isKnown);
        if (levels.isEmpty() || report.getLocality().getDistrict().isEmpty()) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                levels.get().most() > TWO_LEVELS,
                () -> levels.get()
                        .ground(run.breach(Place.of(
                                        "/locality/district",
                                        "locality.district",
                                        run.rule().phrase("place")))
                                .expected(report.getPeriod().span().orElseThrow())
                                .actual(report.getLocality().getDistrict().get()))
                        .add());
    }

    /** A body with its place. */
    private record Addressed(String pointer, Organ organ) {

        Place place(Evaluation run) {
            return Place.of(
                    pointer,
                    "addressed#" + ContentPlaces.key(organ.getName()),
                    run.rule().phrase("place"));
        }
    }

    private static List<Addressed> addressed(Subject subject) {
        List<Addressed> bodies = new ArrayList<>();
        addLines(bodies, "/addressees/", subject.document().getAddressees());
        List<Organ> closing =
                subject.document().getClosing().map(Closing::getAddressees).orElse(List.of());
        for (int i = 0; i < closing.size(); i++) {
            bodies.add(new Addressed("/closing/addressees/" + i, closing.get(i)));
        }
        addLines(bodies, "/recipients/", subject.document().getRecipients());
        return bodies;
    }

    private static void addLines(List<Addressed> bodies, String pointer, List<Recipient> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Organ> organs = lines.get(i).getOrgans();
            for (int j = 0; j < organs.size(); j++) {
                bodies.add(new Addressed(pointer + i + "/organs/" + j, organs.get(j)));
            }
        }
    }

    /** A report goes up: some body above the commune receives it. */
    static void aSuperiorReceives(Report report, Subject subject, Evaluation run) {
        List<Recipient> lines = new ArrayList<>(report.getAddressees());
        report.getRecipients().stream()
                .filter(line -> !line.isArchiveLine() && !line.isAsAbove())
                .forEach(lines::add);
        boolean superior = lines.stream()
                .flatMap(line -> line.getOrgans().stream())
                .map(Organ::getLevel)
                .flatMap(Optional::stream)
                .anyMatch(level -> level.isAbove(AdministrativeLevel.COMMUNE));
        boolean known = lines.stream()
                .allMatch(line -> !line.getOrgans().isEmpty()
                        && line.getOrgans().stream()
                                .allMatch(organ -> organ.getLevel().isPresent()));
        if (superior) {
            run.holds();
        } else if (report.getRecipients().isEmpty() || !known || ContentPlaces.isIllegible(subject, "/recipients")) {
            run.notApplicable();
        } else {
            run.breach(Place.of("/recipients", "recipients", run.rule().phrase("place")))
                    .expected()
                    .actual(names(subject))
                    .add();
        }
    }
}
