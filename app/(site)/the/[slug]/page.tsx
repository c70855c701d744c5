import { getTopicMetadata, TopicScreen, type TopicProps } from '../../TopicScreen'

export const generateMetadata = (props: TopicProps) => getTopicMetadata('tag', props)

export default function Page(props: TopicProps) {
  return <TopicScreen kind="tag" props={props} />
}
