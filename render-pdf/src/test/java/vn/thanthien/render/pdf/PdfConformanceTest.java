package vn.thanthien.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of each kind of document. */
class PdfConformanceTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final Map<String, PdfSamples.Sample> SAMPLES = PdfSamples.all();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** One of each kind of document; with -Dpdf.all=true every sample, as .ci/smoke-pdf.sh has it. */
    static List<String> samples() {
        return SAMPLES.keySet().stream()
                .filter(name ->
                        Boolean.getBoolean("pdf.all") || !name.matches(".*-(blank|longest)|.*-2023|faulty-2025"))
                .filter(name -> Boolean.getBoolean("pdf.all")
                        || !name.endsWith("-blank-party")
                        || name.startsWith("decision")
                        || name.startsWith("letter-apology"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_conform(String name) throws Exception {
        byte[] pdf = Optional.ofNullable(SAMPLES.get(name)).orElseThrow().pdf();

        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void should_notice_what_does_not_conform() throws Exception {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        byte[] pdf =
                Optional.ofNullable(SAMPLES.get("letter-birth")).orElseThrow().pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("MarkInfo"));
            file.save(broken);
        }

        assertThat(violations(broken.toByteArray()))
                .anySatisfy(violation -> assertThat(violation).startsWith("2a 6.7.2.2"))
                .anySatisfy(violation -> assertThat(violation).startsWith("ua1 7.2"));
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        List<String> violations = new ArrayList<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).hasSameSizeAs(STANDARDS);
            for (ValidationResult result : results) {
                assertThat(result.getTotalAssertions()).isPositive();
                for (TestAssertion failed : result.getTestAssertions()) {
                    violations.add(result.getPDFAFlavour() + " "
                            + failed.getRuleId().getClause() + " " + failed.getMessage() + " "
                            + failed.getLocation().getContext());
                }
                assertThat(result.isCompliant())
                        .isEqualTo(result.getTestAssertions().isEmpty());
            }
        }
        return violations;
    }
}
