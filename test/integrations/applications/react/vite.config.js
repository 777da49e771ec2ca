import react from '@vitejs/plugin-react';

// The tests link one of two versions here. Without this, `react-dom` would get the other version’s `react`.
export default { plugins: [react()], resolve: { dedupe: ['react'] } };
