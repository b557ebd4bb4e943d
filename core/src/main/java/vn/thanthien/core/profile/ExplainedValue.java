package vn.thanthien.core.profile;

/**
 * One value of an effective profile, with the profile that gives it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the value in the profile's JSON
 * @param value the value, a list as its size and items
 * @param source the id of the profile that gives it; several, nearest first, where lists are added
 */
public record ExplainedValue(String name, String value, String source) {}
