package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.figure.FormCell;
import vn.thanthien.core.figure.OfficialForm;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Report;

/**
 * Writes the pages on figures and fields from the dictionaries and compares them with those that are there: one in both
 * languages under English headings, one in Vietnamese.
 */
class DictionaryDocumentTest {

    private static final Path PAGES = Path.of("../docs");

    private final StringBuilder page = new StringBuilder();
    private Language language = Language.ENGLISH;

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_be_the_page_that_is_there(Language written) throws IOException {
        language = written;
        write();
        Path there = PAGES.resolve(say("vi/figures.md", "figures.md"));
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(there, page);
        }
        assertThat(Files.readString(there))
                .as("write it anew with mvn -pl core test -Dtest=DictionaryDocumentTest -Dregenerate=true")
                .isEqualTo(page.toString());
    }

    private String say(String vietnamese, String english) {
        return new Bilingual(vietnamese, english).in(language);
    }

    /** What the page shows of a text: the English page has both languages. */
    private String shown(Bilingual text) {
        return say(text.vietnamese(), text.toString());
    }

    private void write() {
        line(say("# Số liệu và trường", "# Figures and fields"));
        line("");
        line(say("[English](../figures.md)", "[Tiếng Việt](vi/figures.md)"));
        line("");
        line(say(
                "Sinh ra từ từ điển số liệu và các kiểu dữ liệu. [json.md](json.md) cho biết cách dùng.",
                "Generated from the dictionary of figures and the types. [json.md](json.md) tells how they are used."));
        line("");
        line(say("## Số liệu", "## Figures"));
        line("");
        line(say("""
                        Số liệu được cộng theo thời gian (các phần của kỳ cộng lại thành cả kỳ), theo xã, theo cả hai hoặc không cộng.
                        Tổng có phần từ kỳ trước chuyển sang chỉ cộng được theo thời gian khi không có gì chuyển sang. Tỷ lệ chỉ được nêu
                        lại; tỷ lệ là tử số tính theo phần trăm của mẫu số đầu tiên có đủ số liệu.

                        Biểu mẫu là biểu báo cáo chính thức có cột ghi số liệu này; không nêu nghĩa là không biểu nào có cột như vậy, hoặc
                        số cột chưa được đối chiếu. Số cột theo:""", """
                        Numbers are added over time (what the parts of a period say gives the whole), over communes, over both or not
                        at all. A total that includes what was carried over adds up over time only if nothing was. Rates are only claimed; a
                        rate is the numerator in percent of the first base whose figures are there.

                        The form is the official reporting table, of which the column holds the figure; where none is named, none has
                        such a column, or its number was not checked. Columns are numbered as in:"""));
        line("");
        for (OfficialForm form : OfficialForm.values()) {
            line("- " + form.code() + ": Thông tư " + form.circular());
        }
        Map<String, List<Figure>> sections = Figures.all().stream()
                .collect(Collectors.groupingBy(Figure::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach(this::section);
        line("");
        line(say("## Các trường của báo cáo, kế hoạch và hồ sơ cấu hình", "## Members of reports, plans and profiles"));
        line("");
        line(say("""
                        `*` là trường phải có. Con số có kèm đơn vị tính và được cộng theo chiều nào; không nêu thì không cộng. Trường là một
                        số liệu thì đơn vị và tên gọi ở phần trên. Lời văn, ngày, lựa chọn và danh sách là các trường như mọi trường khác.""", """
                        `*` marks what must be there. A number is followed by its unit and by that over which it may be added; without that over nothing. A member that is a figure has unit and names
                        above. Texts and dates, choices and lists are members like every other."""));
        types().values().forEach(this::type);
        line("");
        line(say("## Các lựa chọn", "## Choices"));
        choices().forEach(this::choice);
    }

    private void section(String section, List<Figure> figures) {
        line("");
        line(say("### Số liệu: ", "### Figures: ") + section);
        if (figures.stream().anyMatch(figure -> figure.kind() != Figure.Kind.RATE)) {
            head(say(
                    "mã|đơn vị|tên gọi|cộng theo|biểu mẫu: cột", "id|unit|Vietnamese|English|added over|form: column"));
        }
        for (Figure figure : figures) {
            if (figure.kind() != Figure.Kind.RATE) {
                row(
                        "`" + figure.id() + "`",
                        shown(figure.unit().label()),
                        names(figure.label()),
                        added(figure.additivity()),
                        figure.cell().map(FormCell::toString).orElse(""));
            }
        }
        if (figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.RATE)) {
            head(say("tỷ lệ|tên gọi|cách tính", "rate|Vietnamese|English|formula"));
        }
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.RATE) {
                row("`" + figure.id() + "`", names(figure.label()), formula(figure));
            }
        }
    }

    /** The cells of the names: one for each language that the page shows. */
    private String names(Bilingual names) {
        return say(names.vietnamese(), names.vietnamese() + " | " + names.english());
    }

    private String added(Additivity additivity) {
        return switch (additivity) {
            case TIME_AND_COMMUNES -> say("thời gian, xã", "time, communes");
            case COMMUNES -> say("xã", "communes");
            case NOTHING -> "";
        };
    }

    private void head(String cells) {
        line("");
        line("| " + cells.replace("|", " | ") + " |");
        line(cells.replaceAll("[^|]+", "---").replaceAll("^|$", "|"));
    }

    private String formula(Figure figure) {
        return figure.numerator()
                .map(numerator -> formula(numerator, figure))
                .or(() -> figure.formula().map(this::shown))
                .orElseThrow(() -> new AssertionError(figure + " is derived: say in Figures of what, or in words in the"
                        + " labels under " + figure + ".formula"));
    }

    private String formula(Figure numerator, Figure rate) {
        String bases = rate.bases().stream()
                .map(base -> base.stream().map(part -> "`" + part + "`").collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(say(", hoặc trên ", ", or of ")));
        return "`" + numerator + say("` trên ", "` of ") + bases;
    }

    private void type(Shape.Members type) {
        line("");
        line("### " + type.type());
        line("");
        line(shown(Fields.type(type.type())) + ".");
        head(say("trường|chứa|tên gọi", "member|holds|Vietnamese|English"));
        for (Shape.Member member : type.members().values()) {
            // a unit is told of what is no figure, whose unit stands with it above
            String unit = Fields.figure(member).isPresent() ? "" : unit(member);
            String name = "`" + member.property() + "`" + (type.required().contains(member.property()) ? " *" : "");
            Bilingual label = Fields.figure(member)
                    .map(figure -> new Bilingual(say("số liệu `" + figure + "`", ""), "figure `" + figure + "`"))
                    .orElseGet(() -> Fields.label(member));
            row(name, holds(member.shape()) + unit, names(label));
        }
    }

    private String unit(Shape.Member member) {
        String unit = Fields.unit(member).orElse("-");
        if (unit.startsWith("@")) {
            return say(", đơn vị: xem `", ", unit: see `") + unit.substring(1) + "`";
        }
        if (unit.equals("-")) {
            return "";
        }
        String over = added(Fields.additivity(member));
        return ", " + shown(FigureUnit.valueOf(unit).label())
                + (over.isEmpty() ? "" : say(", cộng theo ", ", added over ") + over);
    }

    private String holds(Shape shape) {
        if (shape instanceof Shape.Elements elements) {
            return say("danh sách ", "list of ") + holds(elements.element());
        }
        if (shape instanceof Shape.Members members) {
            return link(members.type());
        }
        Shape.Scalar scalar = (Shape.Scalar) shape;
        if (scalar.kind() != Shape.Kind.CHOICE) {
            return kind(scalar.kind());
        }
        return scalar.type().isEmpty() ? "`" + scalar.choices().get(0) + "`" : link(scalar.type());
    }

    private String kind(Shape.Kind kind) {
        String vietnamese = switch (kind) {
            case TEXT -> "lời văn";
            case COUNT -> "số đếm";
            case NUMBER -> "số";
            case POSITIVE -> "số từ 1";
            case FLAG -> "đúng/sai";
            case DATE -> "ngày";
            case DECIMAL -> "số thập phân";
            case CHOICE -> "lựa chọn";
            case FIGURE -> "mã số liệu";
        };
        return say(vietnamese, kind.name().toLowerCase(Locale.ROOT));
    }

    private static String link(String type) {
        return "[" + type + "](#" + type.toLowerCase(Locale.ROOT) + ")";
    }

    private void choice(String type, List<String> choices) {
        line("");
        line("### " + type);
        line("");
        line(shown(Fields.type(type)) + ".");
        line("");
        for (String choice : choices) {
            line("- `" + choice + "`: " + shown(Fields.choice(type, choice)));
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        page.append(line.stripTrailing()).append('\n');
    }

    /** The documents first, then their parts by name. */
    private static Map<String, Shape.Members> types() {
        Map<String, Shape.Members> documents = new LinkedHashMap<>();
        Map<String, Shape.Members> parts = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            documents.put(root.getSimpleName(), Shape.of(root));
            collect(Shape.of(root), parts, new TreeMap<>());
        }
        parts.forEach(documents::putIfAbsent);
        return documents;
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            collect(Shape.of(root), new TreeMap<>(), choices);
        }
        return choices;
    }

    private static void collect(Shape shape, Map<String, Shape.Members> types, Map<String, List<String>> choices) {
        if (shape instanceof Shape.Members type && types.putIfAbsent(type.type(), type) == null) {
            type.members().values().forEach(member -> collect(member.shape(), types, choices));
        } else if (shape instanceof Shape.Elements elements) {
            collect(elements.element(), types, choices);
        } else if (shape instanceof Shape.Scalar scalar && !scalar.type().isEmpty()) {
            choices.put(scalar.type(), scalar.choices());
        }
    }
}
