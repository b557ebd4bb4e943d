package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.paper.Duty;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.paper.Signatory;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.html.Html;

/** Whatever users write in a paper is text, in every kind and format. */
class PaperProperties {

    private static final Composer COMPOSER = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));

    @Property(tries = 150)
    void should_take_any_text_as_text(
            @ForAll PaperKind kind,
            @ForAll OrganKind organ,
            @ForAll @NotBlank @StringLength(min = 1, max = 40) String text)
            throws IOException {
        AdministrativeDocument document = COMPOSER.compose(paper(kind, organ, text));
        WordFile file = WordFile.of(document);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(document, page);

        file.parts().keySet().forEach(part -> assertThat(file.xml(part)).isNotNull());
        assertThat(WordFile.of(document).bytes()).isEqualTo(file.bytes());
        assertThat(page.toString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    @Property(tries = 30)
    void should_escape_markup(@ForAll PaperKind kind) throws IOException {
        String hostile = "<script>x</script>&{0}\"'=1+1";
        AdministrativeDocument document = COMPOSER.compose(paper(kind, OrganKind.PEOPLES_COMMITTEE, hostile));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(document, page);
        WordFile file = WordFile.of(document);

        assertThat(page.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase("<script");
        assertThat(file.xml("word/document.xml").getDocumentElement().getTextContent())
                .containsIgnoringCase(hostile);
    }

    private static Paper paper(PaperKind kind, OrganKind organ, String text) {
        SteeringMember member =
                SteeringMember.builder().name(text).office(text).role(text).build();
        Paper.Builder paper = Paper.builder()
                .kind(kind)
                .locality(Locality.builder().kind(UnitKind.COMMUNE).name(text).build())
                .header(DocumentHeader.builder()
                        .issuer(Organ.builder().name(text).kind(organ).build())
                        .place(text)
                        .build());
        if (kind.shows("steeringBody")) {
            paper.steeringBody(
                    SteeringBody.builder().addNames(text).addMembers(member).build());
        }
        if (kind.shows("duties")) {
            paper.addDuties(Duty.builder().member(member).addTasks(text).build());
        }
        if (kind.isLetter()) {
            paper.letter(Letter.builder()
                    .recipient(text)
                    .address(text)
                    .person(text)
                    .dossier(text)
                    .procedure(text)
                    .reason(text)
                    .build());
        }
        if (kind.shows("signatories")) {
            paper.addSignatories(Signatory.builder().name(text).office(text).build());
        }
        if (kind.shows("signature")) {
            paper.signature(Signature.builder()
                    .onBehalfOf(text)
                    .office(text)
                    .secondOffice(text)
                    .name(text)
                    .build());
        }
        return paper.build();
    }
}
