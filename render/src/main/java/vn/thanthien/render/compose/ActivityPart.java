package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.CommitmentAct;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.FrequencyBound;
import vn.thanthien.core.report.PublicisedContent;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.core.report.SloganSet;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Phrase;

/** What was done under the criteria: contents made public, reception of citizens, dialogues, slogans and commitments. */
final class ActivityPart {

    private ActivityPart() {}

    static void publicised(Report report, Content content) {
        List<PublicisedContent> contents = report.getPublicised();
        if (contents.isEmpty()) {
            return;
        }
        boolean tabled = contents.stream()
                .anyMatch(item -> item.getForm().isPresent()
                        || item.getPlace().isPresent()
                        || item.getDate().isPresent()
                        || item.getDays().isPresent());
        if (!tabled) {
            content.paragraph("S3.2", Wording.text("publicised.lead") + ":", "/publicised");
        }
        Grid grid = new Grid()
                .column("publicised.content", Column.text(8))
                .optional("publicised.form", Column.text(5))
                .optional("publicised.place", Column.text(4))
                .optional("publicised.date", Column.centred(3))
                .optional("publicised.days", Column.number(1));
        for (int i = 0; i < contents.size(); i++) {
            PublicisedContent item = contents.get(i);
            String pointer = "/publicised/" + i;
            String words = Printed.limited(
                    item.getContent(), item.getPeriod(), item.getVillage().or(item::getPredecessor));
            if (tabled) {
                grid.row(List.of(
                        Grid.cell(Optional.of(words)).at(new Anchor(pointer)),
                        Grid.cell(item.getForm()),
                        Grid.cell(item.getPlace()),
                        Grid.cell(item.getDate().map(Printed::date)),
                        Grid.cell(
                                item.getDays().isPresent()
                                        ? Optional.of(
                                                Printed.number(item.getDays().getAsInt()))
                                        : Optional.empty())));
            } else {
                content.dash("S3.2", words, pointer);
            }
        }
        if (tabled) {
            content.add("S3.2", grid.table().captioned(Phrase.of(Wording.text("publicised.lead"))));
        }
    }

    static void reception(Report report, Content content) {
        for (int i = 0; i < report.getReceptionSchedules().size(); i++) {
            ReceptionSchedule schedule = report.getReceptionSchedules().get(i);
            String posts = schedule.getPosts().stream()
                    .map(post -> Wording.text("post." + post))
                    .collect(Collectors.joining(", "));
            String often = bounded(
                    schedule.getBound(),
                    frequency(
                            schedule.getCount(),
                            schedule.getUpperCount(),
                            schedule.getUnit(),
                            per(schedule.getEvery(), schedule.getPer()),
                            schedule.getFixedDays()));
            String told = Wording.text(
                    often.isEmpty() ? "schedule.named" : "schedule.told",
                    posts.isEmpty() ? Wording.text("post.OTHER") : posts,
                    often);
            content.dash(
                    schedule.getSection().orElse("S3.3"),
                    Printed.limited(told, schedule.getPeriod(), schedule.getPredecessor()),
                    "/receptionSchedules/" + i);
        }
    }

    /** "ít nhất 02 ngày/tháng". */
    static String bounded(Optional<FrequencyBound> bound, String often) {
        return often.isEmpty()
                ? often
                : bound.map(known -> Wording.text("schedule.bound." + known, often))
                        .orElse(often);
    }

    /** "/tháng", "/2 tuần"; empty if the span is not known. */
    static String per(OptionalInt every, Optional<TimeUnit> per) {
        return per.map(known -> every.orElse(1) == 1
                        ? Wording.text("schedule.per." + known)
                        : Wording.text("schedule.every." + known, Printed.number(every.getAsInt())))
                .orElse("");
    }

    /** "02 ngày/tháng (ngày 10 hằng tháng)", as much of it as is known. */
    static String frequency(
            OptionalInt count, OptionalInt upper, Optional<ScheduleUnit> unit, String per, List<String> fixedDays) {
        String days = String.join(", ", fixedDays);
        if (count.isEmpty()) {
            return days;
        }
        String often = Printed.count(count.getAsInt())
                + (upper.isPresent() ? "–" + Printed.count(upper.getAsInt()) : "")
                + unit.map(known -> Wording.text("schedule.unit." + known)).orElse("")
                + per;
        return days.isEmpty() ? often : Wording.text("claim.remark", often, days);
    }

    static void dialogues(Report report, Content content) {
        for (int i = 0; i < report.getDialogues().size(); i++) {
            Dialogue dialogue = report.getDialogues().get(i);
            String name = dialogue.getWording()
                    .or(() -> dialogue.getKind().map(kind -> Wording.text("dialogue.kind." + kind)))
                    .orElse(Wording.text("dialogue.kind.OTHER"));
            List<String> parts = new ArrayList<>();
            dialogue.getPeriod().flatMap(Printed::period).ifPresent(parts::add);
            dialogue.getVillage().ifPresent(parts::add);
            dialogue.getPredecessor().ifPresent(parts::add);
            add(parts, "dialogue.sessions", dialogue.getSessions());
            dialogue.getDate().map(Printed::namedDate).ifPresent(parts::add);
            dialogue.getNoticeDate()
                    .map(Printed::namedDate)
                    .ifPresent(day -> parts.add(Wording.text("dialogue.notice", day)));
            if (!dialogue.getOrganisers().isEmpty()) {
                parts.add(Wording.text("dialogue.by", Printed.organs(dialogue.getOrganisers())));
            }
            dialogue.getChair().ifPresent(chair -> parts.add(Wording.text("dialogue.chair", chair)));
            dialogue.getSubject()
                    .ifPresent(subject ->
                            parts.add(Wording.text("dialogue.subject", Printed.within(Printed.unended(subject)))));
            Printed.count(dialogue.getParticipants())
                    .map(count -> Printed.approximated(dialogue.getApproximation(), count))
                    .ifPresent(people -> parts.add(Wording.text("dialogue.participants", people)));
            add(parts, "dialogue.opinions", dialogue.getOpinions());
            add(parts, "dialogue.onTheSpot", dialogue.getAnsweredOnTheSpot());
            add(parts, "dialogue.inWriting", dialogue.getAnsweredInWriting());
            add(parts, "dialogue.forwarded", dialogue.getForwardedOrPending());
            dialogue.getResultsDate()
                    .map(Printed::namedDate)
                    .ifPresent(day -> parts.add(Wording.text("dialogue.results", day)));
            content.dash(
                    dialogue.getSection().orElse("S3.4"),
                    parts.isEmpty() ? name : Wording.text("dialogue.told", name, String.join("; ", parts)),
                    "/dialogues/" + i);
        }
    }

    private static void add(List<String> parts, String key, OptionalLong number) {
        Printed.count(number).ifPresent(words -> parts.add(Wording.text(key, words)));
    }

    static void commitment(Report report, Content content) {
        report.getCommitment().ifPresent(act -> content.dash("S3.5", commitment(act), "/commitment"));
    }

    private static String commitment(CommitmentAct act) {
        String words = act.getWording()
                .map(said -> Wording.text("commitment.said", Printed.within(Printed.unended(said))))
                .orElse(Wording.text("commitment.act"));
        return act.getDate()
                .map(date -> Wording.text("commitment.dated", words, Printed.namedDate(date)))
                .orElse(words);
    }

    static void slogans(Report report, Content content) {
        for (int i = 0; i < report.getSloganSets().size(); i++) {
            SloganSet set = report.getSloganSets().get(i);
            content.dash(
                    set.getSection().orElse("S3.5"),
                    set.getItems().isEmpty()
                            ? Wording.text("slogan.named", set.getName())
                            : Wording.text("slogan.told", set.getName(), String.join("; ", set.getItems())),
                    "/sloganSets/" + i);
        }
    }
}
