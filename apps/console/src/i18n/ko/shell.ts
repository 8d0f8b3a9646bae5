export const shell = {
  shell: {
    name: '공고',
    home: '공고 첫 화면',
    claim: '공고문을 실행되는 규정으로',
    skip: '본문으로 바로가기',
    nav: '주요 화면',
    programmes: '규정',
    decisions: '판단',
    forms: '서식',
    otherLanguage: 'English',
    highContrast: '고대비',
    opening: '화면을 여는 중입니다.',
    demo: '시연용 서비스입니다. 여기에 보이는 신청은 모두 지어낸 것이며 실제 사람이나 기관과 관계가 없습니다.',
    version: '버전 {{version}}',
    api: 'API 문서',
    components: '화면 구성 요소',
  },
  connection: {
    lost: '서비스에 연결되지 않습니다. 입력한 내용은 그대로 있으며, 다시 연결되면 이어서 진행합니다.',
    waiting: '서비스가 다시 연결되기를 기다리고 있습니다.',
  },
  access: {
    checking: '권한을 확인하고 있습니다.',
    title: '접근 토큰이 필요합니다',
    help: '관리자에게 받은 토큰을 입력해 주십시오. 토큰은 이 탭에만 보관되고, 탭을 닫으면 사라집니다.',
    token: '접근 토큰',
    enter: '들어가기',
    withoutToken: '토큰 없이 보기',
    notEnough:
      '이 토큰({{actor}})으로는 이 화면을 볼 수 없습니다. 관리자에게 권한을 요청하거나 다른 토큰을 입력해 주십시오.',
  },
  notFound: {
    title: '이 주소에는 화면이 없습니다',
    help: '주소가 바뀌었거나 잘못 입력되었을 수 있습니다.',
    home: '첫 화면으로',
  },
  routeProblem: { title: '화면을 열지 못했습니다' },
};
