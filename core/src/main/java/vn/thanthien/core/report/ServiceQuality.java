package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * The scores of the service quality index by group (bộ chỉ số phục vụ người dân, doanh nghiệp).
 *
 * <p>Source: Quyết định 766/QĐ-TTg: at most 18, 20, 22, 22 and 18 points, 100 in all.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableServiceQuality.class)
@JsonDeserialize(builder = ServiceQuality.Builder.class)
@JsonPropertyOrder({
    "transparency",
    "timeliness",
    "digitisation",
    "onlineServices",
    "satisfaction",
    "total",
    "section",
    "heading"
})
public sealed interface ServiceQuality permits ImmutableServiceQuality {

    /** Returns the points for publicity (công khai, minh bạch), of 18. */
    Optional<PrintedDecimal> getTransparency();

    /** Returns the points for progress (tiến độ giải quyết), of 20. */
    Optional<PrintedDecimal> getTimeliness();

    /** Returns the points for digitisation (số hóa hồ sơ), of 22. */
    Optional<PrintedDecimal> getDigitisation();

    /** Returns the points for online services and payment (dịch vụ trực tuyến), of 22. */
    Optional<PrintedDecimal> getOnlineServices();

    /** Returns the points for satisfaction (mức độ hài lòng), of 18. */
    Optional<PrintedDecimal> getSatisfaction();

    /** Returns the total, of 100. */
    Optional<PrintedDecimal> getTotal();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceQuality}; a builder is not thread-safe. */
    final class Builder extends ImmutableServiceQuality.Builder {
        Builder() {}
    }
}
