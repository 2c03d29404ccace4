package org.tarmim.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.tarmim.store.DemoMark;

/** Takes what belongs to a shut room out of the house before anything of it is made. */
@Component
class ShutRooms implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {
    private static final String MODULES = "classpath*:org/tarmim/*/package-info.class";
    private static final String HOUSE = "org.tarmim.";

    private Rooms rooms = new Rooms(Map.of(), Set.of());

    @Override
    public void setEnvironment(Environment environment) {
        rooms = new Rooms(built(), wanted(environment));
    }

    /** Those that are named; where none are, the usual ones, and in a demo all there are. */
    private static Set<String> wanted(Environment environment) {
        var usual = DemoMark.expectsOne(environment) ? "tarmim.rooms-of-a-demo" : "tarmim.usual-rooms";
        var named = environment.getProperty("tarmim.rooms", String[].class);
        return Set.copyOf(List.of(named == null ? environment.getRequiredProperty(usual, String[].class) : named));
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry house) {
        house.registerBeanDefinition("rooms", new RootBeanDefinition(Rooms.class, () -> rooms));
        Arrays.stream(house.getBeanDefinitionNames())
                .filter(name -> shut(house.getBeanDefinition(name)))
                .forEach(house::removeBeanDefinition);
    }

    /** What a configuration of the room makes goes with the configuration. */
    private boolean shut(BeanDefinition bean) {
        if (!(bean instanceof AnnotatedBeanDefinition annotated)) return false;
        var type = annotated.getMetadata().getClassName();
        return type.startsWith(HOUSE) && rooms.shut(ClassUtils.resolveClassName(type, null));
    }

    private static Map<String, Room> built() {
        var built = new HashMap<String, Room>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(MODULES)) {
                var module = new SimpleMetadataReaderFactory()
                        .getMetadataReader(file)
                        .getClassMetadata()
                        .getClassName();
                var room = ClassUtils.resolveClassName(module, null).getAnnotation(Room.class);
                if (room != null) built.put(ClassUtils.getPackageName(module), room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }
}
