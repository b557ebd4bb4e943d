package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

/** What is read and written is read again as the same. */
class RoundTripTest {

    /** More of them at night: {@code mvn -Pnightly verify}. */
    private static final int DOCUMENTS = Integer.getInteger("documents", 1_000);

    @Test
    void should_read_a_report_as_it_was_written() {
        RandomDocuments documents = new RandomDocuments(1);
        for (int i = 0; i < DOCUMENTS; i++) {
            String json = documents.next(Shape.of(Report.class)).toString();
            Report report = ReportJson.read(json);
            String written = ReportJson.write(report);
            assertThat(ReportJson.read(written)).as(json).isEqualTo(report);
            assertThat(ReportJson.write(ReportJson.read(ReportJson.canonical(report))))
                    .as(json)
                    .isEqualTo(written);
        }
    }

    @Test
    void should_read_a_paper_as_it_was_written() {
        RandomDocuments documents = new RandomDocuments(3);
        // which members go with a kind is another question, see PaperReadingTest
        StrictJson<Paper> json = new StrictJson<>(Paper.class, SchemaCheck::paper);
        for (int i = 0; i < DOCUMENTS / 4; i++) {
            String given = documents.next(Shape.of(Paper.class)).toString();
            Paper paper = json.read(given.getBytes(StandardCharsets.UTF_8));
            assertThat(json.read(PaperJson.write(paper).getBytes(StandardCharsets.UTF_8)))
                    .as(given)
                    .isEqualTo(paper);
            assertThat(json.read(PaperJson.canonical(paper))).as(given).isEqualTo(paper);
        }
    }

    @Test
    void should_read_a_plan_as_it_was_written() {
        RandomDocuments documents = new RandomDocuments(2);
        for (int i = 0; i < DOCUMENTS / 4; i++) {
            String json = documents.next(Shape.of(Plan.class)).toString();
            Plan plan = PlanJson.read(json);
            String written = PlanJson.write(plan);
            assertThat(PlanJson.read(written)).as(json).isEqualTo(plan);
            assertThat(PlanJson.write(PlanJson.read(PlanJson.canonical(plan))))
                    .as(json)
                    .isEqualTo(written);
        }
    }
}
