package vn.thanthien.core.finding;

/**
 * An acceptance that did nothing in a check (chấp nhận không còn tác dụng): to be taken off the list.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param acceptance the acceptance
 * @param over whether its last day is past; otherwise no finding has its fingerprint any more
 */
public record StaleAcceptance(Acceptance acceptance, boolean over) {}
