package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Proposal;
import vn.thanthien.core.report.Proposals;
import vn.thanthien.core.report.Report;

/**
 * A text that a document prints as prose, with where it stands.
 *
 * @param pointer its JSON Pointer
 * @param text the text
 * @param section the canonical section in which it stands, empty if none is known
 */
record PrintedText(String pointer, String text, String section) {

    /** Returns the prose of a document in its order: opening, sections, assessment, tasks, proposals, closing. */
    static List<PrintedText> of(OfficialDocument document) {
        List<PrintedText> texts = new ArrayList<>();
        add(texts, "/header/abstractLine", document.getHeader().flatMap(DocumentHeader::getAbstractLine));
        add(texts, "/opening", document.getOpening());
        sections(texts, "/sections/", document.getSections());
        if (document instanceof Report report) {
            assessment(texts, report);
        } else if (document instanceof Plan plan) {
            work(texts, plan);
        }
        return texts;
    }

    private static void assessment(List<PrintedText> texts, Report report) {
        items(texts, "/strengths/", report.getStrengths());
        items(texts, "/limitations/", report.getLimitations());
        items(texts, "/causes/", report.getCauses());
        items(texts, "/lessons/", report.getLessons());
        items(texts, "/tasks/", report.getTasks());
        List<Proposal> proposals =
                report.getProposals().map(Proposals::getItems).orElse(List.of());
        for (int i = 0; i < proposals.size(); i++) {
            texts.add(new PrintedText(
                    "/proposals/items/" + i + "/text", proposals.get(i).getText(), ""));
        }
        add(texts, "/closing/text", report.getClosing().flatMap(Closing::getText));
    }

    private static void work(List<PrintedText> texts, Plan plan) {
        for (int i = 0; i < plan.getPurposes().size(); i++) {
            texts.add(new PrintedText("/purposes/" + i, plan.getPurposes().get(i), ""));
        }
        sections(texts, "/contents/", plan.getContents());
        add(texts, "/closing/text", plan.getClosing().flatMap(Closing::getText));
        for (int i = 0; i < plan.getSteps().size(); i++) {
            texts.add(new PrintedText(
                    "/steps/" + i + "/text", plan.getSteps().get(i).getText(), ""));
        }
        for (int i = 0; i < plan.getTasks().size(); i++) {
            texts.add(new PrintedText(
                    "/tasks/" + i + "/text", plan.getTasks().get(i).getText(), ""));
        }
        for (int i = 0; i < plan.getAssignments().size(); i++) {
            List<String> tasks = plan.getAssignments().get(i).getTasks();
            for (int j = 0; j < tasks.size(); j++) {
                texts.add(new PrintedText("/assignments/" + i + "/tasks/" + j, tasks.get(j), ""));
            }
        }
        add(texts, "/reportingRegime", plan.getReportingRegime());
    }

    private static void sections(List<PrintedText> texts, String pointer, List<NarrativeSection> sections) {
        String current = "";
        for (int i = 0; i < sections.size(); i++) {
            NarrativeSection section = sections.get(i);
            // text under a heading of its own goes with the section before it
            current = section.getSection().orElse(current);
            String at = pointer + i;
            String id = current;
            section.getHeading().ifPresent(text -> texts.add(new PrintedText(at + "/heading", text, id)));
            for (int j = 0; j < section.getParagraphs().size(); j++) {
                texts.add(new PrintedText(
                        at + "/paragraphs/" + j, section.getParagraphs().get(j), id));
            }
        }
    }

    private static void items(List<PrintedText> texts, String pointer, List<AssessmentItem> items) {
        for (int i = 0; i < items.size(); i++) {
            texts.add(new PrintedText(
                    pointer + i + "/text",
                    items.get(i).getText(),
                    items.get(i).getTopic().orElse("")));
        }
    }

    private static void add(List<PrintedText> texts, String pointer, Optional<String> text) {
        text.ifPresent(printed -> texts.add(new PrintedText(pointer, printed, "")));
    }
}
