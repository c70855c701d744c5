import { getTopicMetadata, TopicScreen, type TopicProps } from '../../TopicScreen'

export const generateMetadata = (props: TopicProps) => getTopicMetadata('event', props)

export default function Page(props: TopicProps) {
  return <TopicScreen kind="event" props={props} />
}
