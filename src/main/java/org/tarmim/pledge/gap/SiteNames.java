package org.tarmim.pledge.gap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.Site;

/** The facilities that need something by their codes: looked up once, and only when one of them is asked for. */
final class SiteNames {
    private final Needs needs;
    private @Nullable Map<String, Site> sites;

    SiteNames(Needs needs) {
        this.needs = needs;
    }

    /** The facility of a code; null for one that the reader does not see. */
    @Nullable
    Site of(String code) {
        var known = sites;
        if (known == null) {
            known = needs.sites().stream()
                    .collect(Collectors.toMap(site -> site.code().text(), Function.identity()));
            sites = known;
        }
        return known.get(code);
    }
}
