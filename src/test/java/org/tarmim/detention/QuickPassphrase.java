package org.tarmim.detention;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.OpenToEverybody;

/** The passphrase of tests is known to everybody, so it takes no time to derive a key from it. */
@Component
@ConditionalOnProperty("tarmim.empty")
class QuickPassphrase implements OpenToEverybody {
    @Override
    public String passphrase() {
        return SampleCases.PASSPHRASE;
    }
}
