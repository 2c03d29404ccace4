package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.kernel.Rejected;

/**
 * The codes of an activity against their lists. A code that decides what is recorded has to be known; of others it is said
 * that nobody knows them. What a pledge has no place for is named, too.
 */
final class IatiCodes {
    private static final int MOST_LINKS = 5;

    private static final Set<String> NOT_KEPT = Set.of(
            "activity-scope",
            "budget",
            "capital-spend",
            "collaboration-type",
            "contact-info",
            "country-budget-items",
            "crs-add",
            "default-flow-type",
            "default-tied-status",
            "fss",
            "humanitarian-scope",
            "legacy-data",
            "other-identifier",
            "policy-marker",
            "related-activity",
            "result",
            "tag");

    private final Remarks remarks;

    private IatiCodes(Remarks remarks) {
        this.remarks = remarks;
    }

    static void check(IatiElement activity, Remarks remarks) {
        var codes = new IatiCodes(remarks);
        codes.check(activity, IatiPlace.OF_ACTIVITY);
        activity.all("sector").forEach(codes::sector);
        activity.all("default-aid-type").forEach(codes::aidType);
        activity.first("conditions").ifPresent(all -> codes.check(all, List.of(IatiPlace.CONDITION)));
        activity.all("transaction").forEach(one -> codes.check(one, IatiPlace.OF_TRANSACTION));
        codes.documents(activity);
        codes.notKept(activity);
    }

    // A document proves something once somebody has read it and hung it with its file; an address alone does not.
    private void documents(IatiElement activity) {
        var links = activity.all("document-link").stream()
                .map(link -> link.attribute("url"))
                .filter(url -> !url.isEmpty())
                .toList();
        if (links.isEmpty()) return;
        var some = String.join(" ", links.subList(0, Math.min(links.size(), MOST_LINKS)));
        remarks.read("document-link", Rejected.because("pledgeImport.documents", links.size(), some));
    }

    private void check(IatiElement holder, List<IatiPlace> places) {
        for (var place : places) for (var one : holder.all(place.element())) check(one, place);
    }

    private void sector(IatiElement sector) {
        switch (sector.attribute("vocabulary")) {
            case "", "1" -> check(sector, IatiPlace.PURPOSE);
            case "2" -> check(sector, IatiPlace.CATEGORY);
            default -> {} // lists of others
        }
    }

    private void aidType(IatiElement aid) {
        switch (aid.attribute("vocabulary")) {
            case "", "1" -> check(aid, IatiPlace.AID);
            case "2" -> check(aid, IatiPlace.EARMARKING);
            default -> {} // cash and vouchers, which no pledge here speaks of
        }
    }

    private void check(IatiElement one, IatiPlace place) {
        var code = one.attribute(place.attribute());
        if (code.isEmpty() || place.list().knows(code)) return;
        var said = Rejected.because(
                place.decides() ? "pledgeImport.code" : "pledgeImport.otherCode",
                code,
                place.list().title());
        if (place.decides()) remarks.mistake(place.element(), said);
        else remarks.warning(place.element(), said);
    }

    private void notKept(IatiElement activity) {
        var marked = activity.attribute("humanitarian").isEmpty() ? Stream.<String>empty() : Stream.of("humanitarian");
        var names = Stream.concat(
                        marked,
                        NOT_KEPT.stream().filter(name -> !activity.all(name).isEmpty()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) remarks.read("iati-activity", Rejected.because("pledgeImport.notKept", names));
    }
}
