package vn.thanthien.testkit.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.paper.Duty;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.testkit.Papers;

/** The papers that an embedder's properties are given. */
class PapersProperties {

    private static final Composer COMPOSER = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));

    @Provide
    Arbitrary<PaperKind> kinds() {
        return Arbitraries.of(PaperKind.class);
    }

    @Property(tries = 60)
    void should_be_read_as_they_are_written_and_composed(@ForAll Paper paper) throws IOException {
        assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(COMPOSER.compose(paper), out);
        assertThat(out.size()).isPositive();
    }

    @Property(tries = 24)
    void should_be_of_the_kind_asked_for_with_what_it_shows(@ForAll("kinds") PaperKind kind) {
        Paper paper = Papers.of(kind).sample();
        assertThat(paper.getKind()).isEqualTo(kind);
        assertThat(paper.getLetter().isPresent()).isEqualTo(kind.isLetter());
        assertThat(paper.getDuties().isEmpty()).isNotEqualTo(kind.shows("duties"));
        assertThat(paper.getSignatories().isEmpty()).isNotEqualTo(kind.shows("signatories"));
        assertThat(paper.getAssessment().isPresent()).isEqualTo(kind.shows("assessment"));
    }

    @Property(tries = 20)
    void should_give_the_parts_of_papers(@ForAll Letter letter, @ForAll Duty duty) {
        assertThat(letter.getRecipient()).isPresent();
        assertThat(duty.getTasks()).isNotEmpty();
    }
}
