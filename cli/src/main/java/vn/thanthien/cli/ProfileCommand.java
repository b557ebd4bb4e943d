package vn.thanthien.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.profile.ExplainedValue;

/** Shows an effective profile, each value with the profile that gives it. */
@Command(
        name = "profile",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = "Cho xem một hồ sơ cấu hình: từng giá trị và hồ sơ đã cho giá trị đó.",
        footer = {"  thanthien profile bac-giang-100", "  thanthien profile tinh-toi.json"})
final class ProfileCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FILE.json",
            completionCandidates = Choices.Profiles.class,
            description = "Mã của hồ sơ có sẵn, hoặc tệp .json của tỉnh; mặc định: thanh-hoa-5-3-4.")
    private @Nullable String profile;

    ProfileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ExplainedValue> values = Inputs.profile(profile).explain();
        int name = values.stream().mapToInt(v -> v.name().length()).max().orElse(0);
        int source = values.stream().mapToInt(v -> v.source().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (ExplainedValue value : values) {
            String lead = Lines.padded(value.name(), name + 2) + Lines.padded(value.source(), source + 2);
            Lines.append(text, lead, value.value());
        }
        session.out().print(text);
        return 0;
    }
}
