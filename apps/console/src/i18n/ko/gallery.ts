export const gallery = {
  gallery: {
    title: '화면 구성 요소',
    intro: '모든 화면이 함께 쓰는 구성 요소를 한자리에 모았습니다. 내용은 모두 지어낸 것입니다.',
    buttons: '단추',
    notices: '알림과 오류',
    badges: '표시',
    waiting: '기다림과 빈 화면',
    tables: '표',
    tabs: '탭',
    dialogs: '대화 상자',
    fields: '입력란',
    results: '판단 결과',
    text: '글과 값',
    openDialog: '대화 상자 열기',
    press: '누르기',
    example: '예시',
  },
};
