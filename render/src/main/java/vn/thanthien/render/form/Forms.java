package vn.thanthien.render.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.FormRoom;
import vn.thanthien.render.document.AdministrativeDocument;

/**
 * Reads forms that clerks have filled in (đọc lại mẫu đã điền): the .docx of {@code Composer.skeletonReport()} or {@code
 * Composer.skeletonPlan()}, after Word or LibreOffice has saved it, becomes a report or a plan.
 *
 * <p>Numbers and dates are understood as Vietnamese clerks type them ("1.234", "97,5%", "ngày 06 tháng 3 năm 2025"). What
 * may mean several things ("1,234", "06/3/25") is a problem and absent in the document; nothing is guessed. A blank that
 * is left is absent, never 0; "không phát sinh" in the blank of a figure says that none arose.
 *
 * <p>In tables that clerks add rows to, the order of the rows is the order of the entries, and a row that was typed without
 * controls is read by its columns.
 *
 * <p>The file may come from anyone. It is read in memory, within fixed limits, and nothing that it refers to is fetched.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Forms {

    /** The property that tells which ids the blanks of a form have. */
    private static final String VERSION = "thanthien.formVersion";

    private Forms() {}

    /**
     * Reads a filled form with the shipped profile that it names.
     *
     * @param docx the form; the stream stays open
     * @return the document and the problems
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFormException if it is no form, or names no shipped profile
     */
    public static FilledForm read(InputStream docx) throws IOException {
        WordPackage opened = WordPackage.read(docx);
        FormIdentity identity = FormIdentity.of(opened);
        if (!Profile.shippedIds().contains(identity.profile())) {
            throw Refusal.of("profile", identity.profile());
        }
        return read(opened, identity, Profile.shipped(identity.profile()));
    }

    /**
     * Reads a filled form.
     *
     * @param docx the form; the stream stays open
     * @param profile the profile for which the form was made
     * @return the document and the problems
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFormException if it is no form, or one that was made for another profile
     */
    public static FilledForm read(InputStream docx, Profile profile) throws IOException {
        Objects.requireNonNull(profile, "profile");
        WordPackage opened = WordPackage.read(docx);
        FormIdentity identity = FormIdentity.of(opened);
        if (!profile.getId().equals(identity.profile())) {
            throw Refusal.of("profile", identity.profile());
        }
        return read(opened, identity, profile);
    }

    /**
     * The form of a report in which what the report says stands already (mẫu điền sẵn), with blanks for as many entries as
     * it has and some more.
     *
     * @param report the report
     * @param profile the profile for which the form is made
     * @return the form, and what of the report it has no blank for
     */
    public static OfferedForm offer(Report report, Profile profile) {
        return new Offering(FormKind.REPORT, profile, ReportJson.write(report)).offer();
    }

    /**
     * The form of a plan in which what the plan says stands already, with blanks for as many entries as it has and some
     * more.
     *
     * @param plan the plan
     * @param profile the profile for which the form is made
     * @return the form, and what of the plan it has no blank for
     */
    public static OfferedForm offer(Plan plan, Profile profile) {
        return new Offering(FormKind.PLAN, profile, PlanJson.write(plan)).offer();
    }

    private static FilledForm read(WordPackage opened, FormIdentity identity, Profile profile) {
        AdministrativeDocument form = identity.kind().form(identity.composer(profile), identity.room());
        if (!identity.version().equals(form.properties().get(VERSION))) {
            throw Refusal.of("version", identity.version());
        }
        FormFields fields = identity.kind().fields(profile, identity.room());
        Answers answers = Answers.of(WordText.read(opened.document()), Spots.of(form), fields);
        return new DocumentMaking(identity.kind(), profile, form, fields, answers.problems()).of(answers);
    }

    /** What a form says of itself in its properties. */
    private record FormIdentity(
            FormKind kind, String version, String profile, FormRoom room, Optional<PartialDate> day) {

        static FormIdentity of(WordPackage opened) {
            Map<String, String> properties =
                    opened.properties().map(FormProperties::read).orElse(Map.of());
            FormKind kind = FormKind.named(properties.getOrDefault("thanthien.form", ""))
                    .orElseThrow(() -> Refusal.of("noForm"));
            return new FormIdentity(
                    kind,
                    properties.getOrDefault(VERSION, ""),
                    properties.getOrDefault("thanthien.profile", ""),
                    FormRoom.of(properties),
                    day(properties.getOrDefault("thanthien.day", "")));
        }

        // what is no day is passed over: anyone may have changed the file
        private static Optional<PartialDate> day(String printed) {
            try {
                return printed.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(printed));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        Composer composer(Profile known) {
            Composer composer = Composer.of(known);
            return day.map(composer::on).orElse(composer);
        }
    }
}
