package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseSources;
import org.tarmim.detention.law.LegalLimits;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rooms.Rooms;

/** What happened to whoever is held, what is due because of it, and who it is; and the steps that record more of it. */
@SpringComponent
class CustodyPanels {
    private final CaseEntries entries;
    private final LegalLimits limits;
    private final SituationClock clock;
    private final CaseSources sources;
    private final boolean hasRegister;

    CustodyPanels(CaseEntries entries, CaseSources sources, LegalLimits limits, SituationClock clock, Rooms rooms) {
        this.entries = entries;
        this.sources = sources;
        this.limits = limits;
        this.clock = clock;
        this.hasRegister = rooms.open().contains("facility");
    }

    List<Component> of(CaseFile file, Documented documented, Runnable refresh) {
        var panels = new ArrayList<Component>();
        if (file.meters() != null) panels.add(new MeterCards(file.meters()));
        panels.add(new DuePanel(file, entries, limits.all(), clock.now(), refresh));
        panels.add(new ChainPanel(file, entries, documented, clock.today(), refresh));
        panels.add(new CustodyPanel(file, entries, documented, refresh));
        if (MandatesPanel.isFor(file)) panels.add(new MandatesPanel(file, entries, documented, clock.today(), refresh));
        return panels;
    }

    List<Component> person(CaseFile file, Runnable refresh) {
        return file.person() == null
                ? List.of()
                : List.of(new PersonPanel(file, file.person(), entries, clock.today(), hasRegister, refresh));
    }

    List<Component> sources(CaseFile file) {
        return SourcesPanel.of(file, sources);
    }

    RecordingSteps steps(CaseFile file, Runnable refresh) {
        return new RecordingSteps(file, entries, clock.today(), refresh);
    }
}
