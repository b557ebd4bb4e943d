package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Annex;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.PrintedList;
import vn.thanthien.core.document.PrintedName;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.VerbatimWords;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * What a report and a plan have in common as official documents (văn bản hành chính).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface OfficialDocument {

    /** Returns whether the document is a draft or issued; a draft unless stated. */
    @Value.Default
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = DocumentStatus.UnlessStated.class)
    default DocumentStatus getStatus() {
        return DocumentStatus.DRAFT;
    }

    /** Returns the id of the profile that the document follows, if it names one. */
    Optional<@Size(max = Limits.TEXT) String> getProfile();

    /**
     * Returns the JSON Pointers of what stands in the document but cannot be read in the copy ("/header/place"); rules
     * are not applicable to it, and it is not missing.
     */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getIllegible();

    /**
     * Returns what is printed at places whose members cannot hold it (a day without its year); such a place is not missing, and
     * rules are not applicable to it.
     */
    @Size(max = Limits.LIST)
    List<@Valid VerbatimWords> getVerbatim();

    /** Returns the unit whose document this is. */
    Locality getLocality();

    /** Returns the period as printed; it may be unstated. */
    ReportingPeriod getPeriod();

    /** Returns the head of the document; absent if nothing of it is printed. */
    Optional<@Valid DocumentHeader> getHeader();

    /** Returns the addressees (kính gửi), in order. */
    @Size(max = Limits.LIST)
    List<@Valid Recipient> getAddressees();

    /** Returns the opening words of the document, if printed. */
    Optional<@Size(max = Limits.TEXT) String> getOpening();

    /** Returns every mention of another document, in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid DocumentMention> getMentions();

    /** Returns the steering body (Ban Chỉ đạo, Ban Điều hành), if the document tells of one. */
    Optional<@Valid SteeringBody> getSteeringBody();

    /** Returns the bodies beside the steering body that help it (Tổ thực hiện, Tổ giúp việc), in order. */
    @Size(max = Limits.LIST)
    List<@Valid SteeringBody> getSupportBodies();

    /** Returns the sections of running text, in order. */
    @Size(max = Limits.LIST)
    List<@Valid NarrativeSection> getSections();

    /** Returns the name of the model (tên mô hình) at each occurrence that differs or matters. */
    @Size(max = Limits.LIST)
    List<@Valid PrintedName> getModelNames();

    /** Returns the figures restated in prose, in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid Claim> getClaims();

    /** Returns the breakdowns as printed, parts under their whole, in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid PrintedBreakdown> getBreakdowns();

    /** Returns the multiplications printed ("30 phiếu/thôn x 9 thôn"), in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid Multiplication> getMultiplications();

    /** Returns the frequencies stated, in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid FrequencyClaim> getFrequencies();

    /** Returns the schedules of citizen reception stated, in order. */
    @Size(max = Limits.LIST)
    List<@Valid ReceptionSchedule> getReceptionSchedules();

    /** Returns the slogan sets ("5 biết, 3 không, 4 thể hiện") at each occurrence, in order. */
    @Size(max = Limits.LIST)
    List<@Valid SloganSet> getSloganSets();

    /** Returns the surveys told of or planned, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Survey> getSurveys();

    /** Returns the durations claimed. */
    @Size(max = Limits.LIST)
    List<@Valid DurationClaim> getDurations();

    /** Returns the annexes (phụ lục), in order. */
    @Size(max = Limits.LIST)
    List<@Valid Annex> getAnnexes();

    /** Returns the lists whose size the text announces. */
    @Size(max = Limits.LIST)
    List<@Valid PrintedList> getLists();

    /** Returns the closing sentence ("Trên đây là …"), if printed. */
    Optional<@Valid Closing> getClosing();

    /** Returns the recipients (nơi nhận), in order. */
    @Size(max = Limits.LIST)
    List<@Valid Recipient> getRecipients();

    /** Returns the signature block; absent if nothing of it is printed. */
    Optional<@Valid Signature> getSignature();

    /** Returns the signature blocks beside it in a joint document (văn bản liên tịch), in the order of the joint issuers. */
    @Size(max = Limits.LIST)
    List<@Valid Signature> getJointSignatures();

    /**
     * Returns the JSON Pointers of what is printed and yet held by no member: what cannot be read in the copy, and what is kept
     * {@linkplain #getVerbatim() verbatim}.
     */
    default List<String> unreadPlaces() {
        if (getVerbatim().isEmpty()) {
            return getIllegible();
        }
        List<String> places = new ArrayList<>(getIllegible());
        getVerbatim().forEach(words -> places.add(words.getAt()));
        return places;
    }

    /**
     * Returns whether what stands at a place, by its JSON Pointer, is one of the {@link #unreadPlaces()} or in one: it is neither
     * there nor missing.
     */
    default boolean isUnread(String pointer) {
        for (String place : unreadPlaces()) {
            // the whole document is told by a rule of its own and hides nothing
            if (!place.isEmpty() && (pointer.equals(place) || pointer.startsWith(place + "/"))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words that are kept for a place, by its JSON Pointer, whose member cannot hold them; empty if there are none. */
    default Optional<String> verbatimAt(String pointer) {
        return getVerbatim().stream()
                .filter(words -> words.getAt().equals(pointer))
                .map(VerbatimWords::getWording)
                .findFirst();
    }
}
