package org.tarmim.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.Serial;
import org.springframework.stereotype.Component;
import org.tarmim.access.OwnProof;
import org.tarmim.ui.AsksForProof;

/** Lets every page ask for a fresh proof before a dangerous act. */
@Component
class ProofOnEveryPage implements VaadinServiceInitListener {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient OwnProof proof;

    ProofOnEveryPage(OwnProof proof) {
        this.proof = proof;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(page -> AsksForProof.on(page.getUI(), act -> new ProofDialog(proof, act).open()));
    }
}
