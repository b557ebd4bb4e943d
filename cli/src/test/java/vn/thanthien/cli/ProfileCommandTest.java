package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {

    @TempDir
    private Path folder;

    @Test
    void should_tell_each_value_and_who_gives_it() {
        Run run = Run.of("profile", "bac-giang-100");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("modelName +bac-giang-100 +Chính quyền thân thiện")
                .containsPattern("sloganSets.NOT +thanh-hoa-5-3-4 +3 không: ")
                .containsPattern("reportOutline.S3.1 +");
    }

    @Test
    void should_refuse_a_profile_whose_rules_make_no_sense() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), """
                {"id": "p", "version": "1", "extends": "thanh-hoa-5-3-4",
                 "identities": [{"rule": "P-01", "severity": "ERROR", "shape": "SUM", "whole": "x.a", "parts": ["x.b"],
                   "truth": "t", "truthEnglish": "t", "remedy": "r", "remedyEnglish": "r"}]}""");
        Run run = Run.of("profile", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("p.json").contains("P-01").doesNotContain("\tat ");
    }
}
