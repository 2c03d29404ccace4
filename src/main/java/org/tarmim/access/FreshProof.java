package org.tarmim.access;

import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.kernel.SecurityClock;

/** Stands before every method under {@link StepUp}, behind the one who asks for the permission. */
@Configuration
class FreshProof {
    static final Duration FRESH = Duration.ofMinutes(5);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor stepUp(ObjectProvider<SecurityClock> clock) {
        MethodInterceptor ask = act -> {
            if (!Acting.provedSince(clock.getObject().now().minus(FRESH))) throw new ProofNeeded();
            return act.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(StepUp.class), ask);
        advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1);
        return advisor;
    }
}
