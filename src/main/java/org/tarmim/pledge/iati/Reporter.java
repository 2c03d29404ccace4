package org.tarmim.pledge.iati;

/**
 * Who publishes: an organisation that reports what others give, and therefore a secondary reporter.
 *
 * @param id   its identifier in IATI, for instance that of its registration
 * @param type the code of its kind in the list OrganisationType, for instance 10 for a government
 */
public record Reporter(String id, String name, String type) {
    /** The identifier of what it publishes about a pledge. */
    public String activity(String pledgeCode) {
        return "%s-PLEDGE-%s".formatted(id, pledgeCode);
    }

    /** Whether an identifier is of something that it publishes. */
    public boolean published(String identifier) {
        return identifier.startsWith(activity(""));
    }
}
