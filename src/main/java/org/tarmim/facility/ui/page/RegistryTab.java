package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityText;
import org.tarmim.facility.registry.FacilityTexts;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.ui.WithholdPieces;

/** What the registry says of a facility, and how that was changed. */
@org.springframework.stereotype.Component
@Order(40)
class RegistryTab implements FacilityTab {
    private final Proposals proposals;
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;
    private final FacilityTexts texts;
    private final WithholdPieces withhold;

    RegistryTab(
            Proposals proposals,
            Facilities facilities,
            Organisations organisations,
            Areas areas,
            FacilityTexts texts,
            WithholdPieces withhold) {
        this.proposals = proposals;
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
        this.texts = texts;
        this.withhold = withhold;
    }

    @Override
    public String address() {
        return "registry";
    }

    @Override
    public String label() {
        return "sheet.registry";
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        var words = Words.here();
        var changes = proposals.of(sheet.facility().id());
        var values = new RegistryValues(new StatusWords(words, facilities.services()), organisations.list(), areas);
        var content = new Div(
                facts(sheet.facility(), values), new Panel(words.say("sheet.changes"), changes(changes, values)));
        content.addClassName("stack");
        return content;
    }

    private Panel facts(Facility facility, RegistryValues values) {
        var facts = new Panel(Words.here().say("sheet.registry"), new RegistryFacts(facility, values));
        WithholdPieces.mark(texts.withheldAt(facility.id()).orElse(null)).ifPresent(facts::add);
        withhold.ask(passages(facility)).ifPresent(facts::add);
        return facts;
    }

    private Map<Passage, String> passages(Facility facility) {
        if (!Acting.required().may(May.ASK_TO_WITHHOLD)) return Map.of();
        return texts.of(facility.id()).stream().collect(Collectors.toMap(FacilityText::passage, FacilityText::text));
    }

    private RegistryChange change(Proposal change, OrganisationNames names, RegistryValues values) {
        var shown = new RegistryChange(change, names, values);
        if (!change.isBlanked())
            withhold.ask(new Passage("PROPOSAL", change.id())).ifPresent(shown::add);
        return shown;
    }

    private Component changes(List<Proposal> changes, RegistryValues values) {
        if (changes.isEmpty()) return new Paragraph(Words.here().say("sheet.changes.empty"));
        var names = organisations.names(
                changes.stream().map(Proposal::proposerOrganisation).toList());
        var list = new Div();
        list.addClassName("stack");
        changes.stream().map(change -> change(change, names, values)).forEach(list::add);
        return list;
    }
}
