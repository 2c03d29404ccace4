package org.tarmim.demo;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tarmim.access.DemoSecrets;
import org.tarmim.access.TotpSecret;

/** The phones of the demo share one secret that everybody can read, as its people share a password. */
@Component
class PresetPhones implements DemoSecrets {
    static final TotpSecret SECRET = new TotpSecret("TARMIMDEMOTARMIMDEMOTARMIMDEMO22");

    private final ObjectProvider<Demo> demo;

    PresetPhones(ObjectProvider<Demo> demo) {
        this.demo = demo;
    }

    @Override
    public Optional<TotpSecret> of(String email) {
        return demo.getObject().day().filter(day -> isOfTheDemo(email)).map(day -> SECRET);
    }

    private static boolean isOfTheDemo(String email) {
        return Account.all().stream().anyMatch(account -> account.email().equalsIgnoreCase(email));
    }
}
