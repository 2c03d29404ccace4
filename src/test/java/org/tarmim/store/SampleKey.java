package org.tarmim.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A room that works with a key, where a test names one. */
@Component
class SampleKey {
    SampleKey(KeyDirectory keys, @Value("${tarmim.sample.key:}") String name) {
        if (!name.isEmpty()) keys.secret(name, 32);
    }
}
