import {expect, test} from 'vitest';

import {lesson, manifest} from '../../builders/library.ts';
import {toFeed} from './to-feed.ts';

test('lists lessons, last reviewed first, with their themes and key stages', () => {
  const lessons = [
    lesson({slug: 'older', title: 'Older', reviewed: '2026-01-31'}),
    lesson({slug: 'newer', title: 'Fact & <fake>', summary: 'Who says so?', reviewed: '2026-11-20'}),
  ];
  expect(toFeed(manifest({lessons}), 'https://library.example.org'))
    .toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://library.example.org/feed.atom</id>
    <title>Resilience Library: new and reviewed lessons</title>
    <updated>2026-11-20T00:00:00.000Z</updated>
    <generator>https://github.com/jpmonette/feed</generator>
    <author>
        <name>Resilience Library</name>
    </author>
    <link rel="alternate" href="https://library.example.org/lessons"/>
    <link rel="self" href="https://library.example.org/feed.atom"/>
    <rights>Each lesson carries its licence.</rights>
    <entry>
        <title type="html"><![CDATA[Fact &amp; &lt;fake>]]></title>
        <id>https://library.example.org/lessons/newer</id>
        <link href="https://library.example.org/lessons/newer"/>
        <updated>2026-11-20T00:00:00.000Z</updated>
        <summary type="html"><![CDATA[Who says so? Reviewed on 20 November 2026.]]></summary>
        <category label="Fake news and misinformation" term="fake-news"/>
        <category label="Key Stage 3" term="ks3"/>
    </entry>
    <entry>
        <title type="html"><![CDATA[Older]]></title>
        <id>https://library.example.org/lessons/older</id>
        <link href="https://library.example.org/lessons/older"/>
        <updated>2026-01-31T00:00:00.000Z</updated>
        <summary type="html"><![CDATA[Pupils leave a page and look who is behind it. Reviewed on 31 January 2026.]]></summary>
        <category label="Fake news and misinformation" term="fake-news"/>
        <category label="Key Stage 3" term="ks3"/>
    </entry>
</feed>`);
});
