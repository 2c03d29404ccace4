package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;

/** Drafts of each kind, about invented people; each change makes another one. */
record SampleDrafts(
        ActionKind kind,
        DocumentLanguage language,
        Naming naming,
        Map<Asked, String> texts,
        Purpose purpose,
        LawfulBasis basis,
        LocalDate givenOn,
        Set<Demand> demands,
        Set<Compartment> covered) {
    static SampleDrafts of(ActionKind kind, LocalDate day) {
        return new SampleDrafts(
                kind,
                kind.languages().getFirst(),
                Naming.UNNAMED,
                Map.of(),
                kind.recipient().purposes().getFirst(),
                LawfulBasis.CONSENT,
                day,
                Set.of(Demand.RELEASE, Demand.ACCESS_LAWYER),
                ActionDetails.COVERABLE);
    }

    SampleDrafts in(DocumentLanguage other) {
        return new SampleDrafts(kind, other, naming, texts, purpose, basis, givenOn, demands, covered);
    }

    SampleDrafts calling(Naming other) {
        var asks = other == Naming.UNNAMED ? purpose : Purpose.PUBLIC_NAMING;
        return new SampleDrafts(kind, language, other, texts, asks, basis, givenOn, demands, covered);
    }

    SampleDrafts saying(Asked asked, String text) {
        return new SampleDrafts(kind, language, naming, Map.of(asked, text), purpose, basis, givenOn, demands, covered);
    }

    SampleDrafts on(LawfulBasis other) {
        return new SampleDrafts(kind, language, naming, texts, purpose, other, givenOn, demands, covered);
    }

    SampleDrafts meantFor(Purpose other) {
        return new SampleDrafts(kind, language, naming, texts, other, basis, givenOn, demands, covered);
    }

    SampleDrafts demanding(Demand other) {
        return new SampleDrafts(kind, language, naming, texts, purpose, basis, givenOn, Set.of(other), covered);
    }

    SampleDrafts covering(Compartment... parts) {
        return new SampleDrafts(kind, language, naming, texts, purpose, basis, givenOn, demands, Set.of(parts));
    }

    ActionDetails details(BasisGiver giver) {
        return new ActionDetails(
                kind, language, naming, demands, Set.of(), texts, purpose, basis, giver, givenOn, null, covered);
    }

    ActionDetails details() {
        return details(BasisGiver.FAMILY);
    }
}
