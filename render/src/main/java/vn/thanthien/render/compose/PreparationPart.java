package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.MemberCount;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Facility;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.ModelEvent;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;

/** What was made ready for the model: its board, its launch and training, rooms and money (ban chỉ đạo, ra mắt, cơ sở vật chất). */
final class PreparationPart {

    private PreparationPart() {}

    static void tell(Report report, Content content) {
        report.getSteeringBody().ifPresent(body -> board("S2.3", body, content, "/steeringBody"));
        supportBodies("S2.3", report.getSupportBodies(), content);
        facilities(report.getFacilities(), content);
        investments("S2.4", report.getInvestments(), content, "/investments/");
        report.getLaunch().ifPresent(launch -> event("event.launch", launch, content, "/launch"));
        for (int i = 0; i < report.getRelaunches().size(); i++) {
            event("event.relaunch", report.getRelaunches().get(i), content, "/relaunches/" + i);
        }
        for (int i = 0; i < report.getTraining().size(); i++) {
            event("event.training", report.getTraining().get(i), content, "/training/" + i);
        }
    }

    static void supportBodies(String section, List<SteeringBody> bodies, Content content) {
        for (int i = 0; i < bodies.size(); i++) {
            board(section, bodies.get(i), content, "/supportBodies/" + i);
        }
    }

    static void board(String section, SteeringBody body, Content content, String pointer) {
        List<String> names = List.copyOf(new LinkedHashSet<>(body.printedNames()));
        String name = names.isEmpty() ? content.steeringBody() : names.get(0);
        List<String> parts = new ArrayList<>();
        body.getMemberCount()
                .ifPresent(count -> parts.add(Wording.text("steering.members", name, Printed.count(count))));
        for (MemberCount count : body.getMemberCounts()) {
            Printed.count(count.getCount()).ifPresent(number -> parts.add(members(name, number, count)));
        }
        if (names.size() > 1) {
            parts.add(Wording.text("steering.names", String.join(", ", names)));
        }
        if (parts.isEmpty()) {
            parts.add(Wording.text("steering.named", name));
        }
        parts.forEach(words -> content.paragraph(section, words, pointer));
        Grid grid = new Grid()
                .optional("steering.name", Column.text(4))
                .optional("steering.office", Column.text(6))
                .optional("steering.role", Column.text(4));
        for (int i = 0; i < body.getMembers().size(); i++) {
            SteeringMember member = body.getMembers().get(i);
            grid.row(List.of(
                    Grid.cell(member.getName()).at(new Anchor(pointer + "/members/" + i)),
                    Grid.cell(member.getOffice()),
                    Grid.cell(member.getRole())));
        }
        if (!grid.isEmpty()) {
            content.add(section, grid.table().at(new Anchor(pointer + "/members")));
        }
    }

    private static String members(String name, String number, MemberCount count) {
        String told = Wording.text("steering.members", name, number);
        String details = Stream.of(count.getWording(), count.getDate().map(Printed::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? told : Wording.text("claim.remark", told, details);
    }

    private static void event(String key, ModelEvent event, Content content, String pointer) {
        String words = event.getName().orElse(Wording.text(key));
        Optional<String> date = event.getDate().map(Printed::namedDate);
        Optional<String> by = event.getOrganisers().isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.text("event.by", Printed.organs(event.getOrganisers())));
        Optional<String> sessions =
                Printed.count(event.getSessions()).map(count -> Wording.text("event.sessions", count));
        Optional<String> people = Printed.count(event.getParticipants())
                .map(count ->
                        Wording.text("event.participants", Printed.approximated(event.getApproximation(), count)));
        Optional<String> time = event.getPeriod().flatMap(Printed::period);
        String details = Stream.of(date, time, event.getVillage(), event.getPredecessor(), by, sessions, people)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String told = details.isEmpty() ? words : Wording.text("event.told", words, details);
        content.dash("S2.5", told, pointer);
    }

    private static void facilities(List<Facility> facilities, Content content) {
        if (!facilities.isEmpty()) {
            String words = facilities.stream().map(PreparationPart::facility).collect(Collectors.joining("; "));
            content.dash("S2.4", Wording.text("facility.told", words), "/facilities");
        }
    }

    private static String facility(Facility facility) {
        String counted = Printed.count(facility.getCount())
                .map(count -> Wording.text("facility.counted", facility.getName(), count))
                .orElse(facility.getName());
        String name =
                Printed.limited(counted, Optional.empty(), facility.getVillage().or(facility::getPredecessor));
        return facility.getAddress()
                .map(address -> Wording.text("facility.found", name, address))
                .orElse(name);
    }

    static void investments(String section, List<Investment> investments, Content content, String pointer) {
        for (int i = 0; i < investments.size(); i++) {
            Investment investment = investments.get(i);
            content.dash(investment.getSection().orElse(section), investment(investment), pointer + i);
        }
    }

    private static String investment(Investment investment) {
        String name = investment
                .getPurpose()
                .map(purpose -> Wording.text("investment.for", Printed.within(purpose)))
                .orElse(Wording.text("investment.told"));
        String told = investment
                .getAmountDong()
                .map(dong -> Wording.text(
                        "claim.named",
                        name,
                        Printed.approximated(
                                investment.getApproximation(),
                                Printed.bounded(
                                        investment.getComparator(),
                                        dong(dong),
                                        investment.getUpperAmountDong().map(PreparationPart::dong)))))
                .orElse(name);
        String details = Stream.of(
                        investment.getSource().map(source -> Wording.text("investment.source", Printed.within(source))),
                        investment.getPeriod().flatMap(Printed::period),
                        investment.getVillage().or(investment::getPredecessor))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return details.isEmpty() ? told : Wording.text("claim.remark", told, details);
    }

    private static String dong(PrintedDecimal amount) {
        return Wording.text("investment.amount", Printed.decimal(amount));
    }
}
