package vn.thanthien.render.form;

import java.util.List;
import java.util.Objects;
import vn.thanthien.render.document.AdministrativeDocument;

/**
 * A form in which what a document says stands already (mẫu điền sẵn). A clerk changes it and fills in the rest; {@link
 * Forms#read} gives the document back.
 *
 * <p>A form asks for a part of what a document can hold. What it has no blank for, or no way to type, is not in the form
 * and does not come back; it is told here, so that whoever offers the form can keep it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param form the form
 * @param leftOut JSON Pointers (RFC 6901) to the values of the document that are not in the form, in the order of the JSON
 */
public record OfferedForm(AdministrativeDocument form, List<String> leftOut) {

    /** Refuses null. */
    public OfferedForm {
        Objects.requireNonNull(form, "form");
        leftOut = List.copyOf(leftOut);
    }
}
