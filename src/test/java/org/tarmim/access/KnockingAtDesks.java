package org.tarmim.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls a desk with empty hands, in a transaction that is taken back, to hear whether the permission lets one in. */
@Component
class KnockingAtDesks {
    private final TransactionTemplate transaction;

    KnockingAtDesks(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** What one can do at a desk: its own public methods. */
    static Stream<Method> methods(Object desk) {
        return Arrays.stream(AopUtils.getTargetClass(desk).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Whether somebody of that role is refused by permission; any other fault means that the door was open. */
    boolean isRefused(Object desk, Method method, Role role) {
        var actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), "Sample " + role, Set.of(role));
        return Acting.as(actor, () -> {
            try {
                knock(desk, method);
                return false;
            } catch (AuthorizationDeniedException refused) {
                return true;
            } catch (Throwable openButEmptyHanded) {
                return false;
            }
        });
    }

    void knock(Object desk, Method method) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            call(desk, method);
        });
    }

    private static void call(Object desk, Method method) {
        try {
            method.invoke(desk, emptyHands(method));
        } catch (InvocationTargetException answer) {
            KnockingAtDesks.<RuntimeException>rethrow(answer.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @SuppressWarnings("unchecked") // whatever the desk threw goes on as it is
    private static <T extends Throwable> void rethrow(Throwable answer) throws T {
        throw (T) answer;
    }

    private static Object[] emptyHands(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(KnockingAtDesks::empty)
                .toArray();
    }

    private static Object empty(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return null;
    }
}
