package org.tarmim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sample people have the same few passwords. Argon2id is slow on purpose, and half of a run of the tests went into it,
 * so each password is hashed once and a right one is judged once. A wrong one is judged each time it comes.
 */
@Component
class RememberedPasswords implements BeanPostProcessor {
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder judge ? new Remembering(judge) : bean;
    }

    private record Remembering(PasswordEncoder judge) implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : HASHES.computeIfAbsent(password.toString(), judge::encode);
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            return typed != null && hash != null && hash.equals(HASHES.get(typed.toString()))
                    || judge.matches(typed, hash);
        }
    }
}
