package vn.thanthien.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;

/** What a check may be given beside the document; the same for every command that checks. */
final class CheckOptions {

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-MM-dd",
            description = "Coi ngày này là ngày kiểm tra; nếu không nêu thì bỏ qua các quy tắc cần ngày kiểm tra.")
    private @Nullable String asOf;

    @Option(
            names = "--accept",
            paramLabel = "FILE.json",
            description =
                    "Danh sách các phát hiện đã biết và được chấp nhận; chúng vẫn hiện trong kết quả, nhưng không tính.")
    private @Nullable String accept;

    @Option(
            names = "--previous",
            paramLabel = "FILE.json",
            description = "Báo cáo kỳ trước của xã, để đối chiếu số chuyển kỳ sau.")
    private @Nullable String previous;

    @Option(
            names = "--plan",
            paramLabel = "FILE.json",
            description = "Kế hoạch mà báo cáo này báo cáo kết quả thực hiện.")
    private @Nullable String plan;

    @Option(
            names = "--peer",
            paramLabel = "FILE.json",
            description = "Báo cáo của xã khác, để tìm nội dung sao chép; có thể nêu nhiều lần.")
    private List<String> peers = new ArrayList<>();

    @Option(
            names = "--units",
            paramLabel = "FILE.json",
            description = "Danh mục đơn vị hành chính, để đối chiếu tên đơn vị theo thời gian; có thể nêu nhiều lần.")
    private List<String> units = new ArrayList<>();

    /** Returns whether any of these options is given. */
    boolean areGiven() {
        return asOf != null
                || accept != null
                || previous != null
                || plan != null
                || !peers.isEmpty()
                || !units.isEmpty();
    }

    /** Returns whether something is given that only one document can have. */
    boolean belongToOneDocument() {
        return previous != null || plan != null;
    }

    /**
     * Reads what a check of a file is given.
     *
     * @throws RefusedException if something cannot be read
     */
    CheckContext context(String file) {
        CheckContext context = CheckContext.none().named(Inputs.name(file));
        if (accept != null) {
            context = context.accepting(Inputs.acceptances(accept));
        }
        if (previous != null) {
            context = context.previous(Inputs.report(previous, "--previous"));
        }
        if (plan != null) {
            context = context.plan(Inputs.plan(plan, "--plan"));
        }
        for (String register : units) {
            context = context.register(Inputs.units(register));
        }
        List<Report> others = new ArrayList<>();
        for (String peer : peers) {
            others.add(Inputs.report(peer, "--peer"));
        }
        context = context.peers(others);
        return asOf == null ? context : context.asOf(day(asOf));
    }

    private static LocalDate day(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw RefusedException.of("use.date", "--as-of", asOf);
        }
    }
}
