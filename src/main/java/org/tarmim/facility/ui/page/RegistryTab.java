package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.tarmim.area.Areas;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What the registry says of a facility, and how that was changed. */
@org.springframework.stereotype.Component
@Order(40)
class RegistryTab implements FacilityTab {
    private final Proposals proposals;
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;

    RegistryTab(Proposals proposals, Facilities facilities, Organisations organisations, Areas areas) {
        this.proposals = proposals;
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
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
                new Panel(words.say("sheet.registry"), new RegistryFacts(sheet.facility(), values)),
                new Panel(words.say("sheet.changes"), changes(changes, values)));
        content.addClassName("stack");
        return content;
    }

    private Component changes(List<Proposal> changes, RegistryValues values) {
        if (changes.isEmpty()) return new Paragraph(Words.here().say("sheet.changes.empty"));
        var names = organisations.names(
                changes.stream().map(Proposal::proposerOrganisation).toList());
        var list = new Div();
        list.addClassName("stack");
        changes.stream()
                .map(change -> new RegistryChange(change, names, values))
                .forEach(list::add);
        return list;
    }
}
