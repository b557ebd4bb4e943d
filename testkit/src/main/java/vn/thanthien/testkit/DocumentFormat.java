package vn.thanthien.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * Shows a document of a failing property by its JSON, figures first, and not by everything that it could have. jqwik finds it
 * by itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentFormat implements SampleReportingFormat {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Used by jqwik. */
    public DocumentFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof OfficialDocument;
    }

    @Override
    public Object report(Object value) {
        String json = value instanceof Plan plan ? PlanJson.write(plan) : ReportJson.write((Report) value);
        try {
            Map<String, Object> all = MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
            Map<String, Object> shown = new LinkedHashMap<>();
            for (String first : new String[] {"period", "figures", "years", "claims"}) {
                Optional.ofNullable(all.remove(first)).ifPresent(member -> shown.put(first, member));
            }
            shown.putAll(all);
            return shown;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the library writes is JSON", e);
        }
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value instanceof Plan ? "Plan " : "Report ");
    }
}
