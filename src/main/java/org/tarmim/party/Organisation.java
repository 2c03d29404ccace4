package org.tarmim.party;

/**
 * An organisation: whoever operates, reports, verifies, pays. Never deleted, only no longer active.
 *
 * @param version counts the changes, so that two people cannot overwrite each other unseen
 */
public record Organisation(OrganisationId id, int version, OrganisationDetails details, boolean active) {
    /** The name to show an Arabic or another reader; the other script where one is missing. */
    public String name(boolean arabic) {
        var first = arabic ? details.nameAr() : details.nameEn();
        var second = arabic ? details.nameEn() : details.nameAr();
        return first.isEmpty() ? second : first;
    }
}
