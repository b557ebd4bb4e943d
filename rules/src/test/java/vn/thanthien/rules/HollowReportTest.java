package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/** A report that has every heading and says nothing must not pass: not checked is not passed. */
class HollowReportTest {

    private static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    private static Report complete() throws IOException {
        return ReportJson.read(Path.of("..", "examples", "complete-2025.json"));
    }

    private static Report hollow(Report report) {
        List<NarrativeSection> headings = report.getSections().stream()
                .map(section -> NarrativeSection.builder()
                        .from(section)
                        .paragraphs(List.of())
                        .build())
                .toList();
        return Report.builder()
                .from(report)
                .sections(headings)
                .figures(Optional.<PeriodFigures>empty())
                .claims(List.of())
                .surveys(List.of())
                .dialogues(List.of())
                .publicised(List.of())
                .receptionSchedules(List.of())
                .sloganSets(List.of())
                .commitment(Optional.empty())
                .targets(List.of())
                .tasks(List.of())
                .strengths(List.of())
                .limitations(List.of())
                .proposals(Optional.empty())
                .build();
    }

    @Test
    void should_need_review_when_only_the_headings_are_left() throws IOException {
        assertThat(CHECKER.check(complete()).verdict()).isEqualTo(Verdict.ACCEPTABLE);
        CheckResult result = CHECKER.check(hollow(complete()));
        assertThat(result.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().id().equals("XSC-12"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void should_ask_for_figures_where_only_prose_is_left() throws IOException {
        Report prose = Report.builder()
                .from(complete())
                .figures(Optional.<PeriodFigures>empty())
                .claims(List.of())
                .surveys(List.of())
                .build();
        assertThat(CHECKER.check(prose).findings())
                .anyMatch(finding -> finding.rule().group().equals("XSC"));
    }
}
