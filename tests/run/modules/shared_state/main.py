# three modules share the state of a fourth
import producer
import consumer
import store

producer.fill(5)
print(store.items, store.total)
print(consumer.take(), consumer.take())
print(store.items, store.total, store.log)
store.reset()
print(store.items, store.total, len(store.log))
producer.fill(2)
print(consumer.take(), consumer.take(), consumer.take())
